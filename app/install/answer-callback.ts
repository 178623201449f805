import { type CallbackFault, finishCallback } from "@/lib/flows/finish-callback";
import { keepFormPost } from "@/lib/flows/keep-form-post";
import { clearFlowCookie, readFlowCookies, setFlowCookie } from "@/lib/http/flow-cookie";
import { readForm } from "@/lib/http/read-form";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../refuse";
import { visit } from "../visit";
import { refuseForm } from "../with-person";

const named = (params: URLSearchParams) => [...params].map(([name, value]) => ({ name, value }));

const faults: readonly CallbackFault[] = [
  "callback-without-parameters",
  "callback-malformed",
  "callback-unknown-state",
  "callback-other-browser",
];
const asFault = (value: string): CallbackFault | undefined => faults.find((fault) => fault === value);

/** A form_post: kept, then finished by a GET of our own, which carries the cookies that this POST could not. */
export async function answerPost(request: Request, path: string): Promise<Response> {
  const { ctx } = await visit();
  const form = await readForm(request);
  if (!form.ok) return refuseForm(request, form.failure);
  const facts = {
    origin: request.headers.get("origin") ?? "–",
    site: request.headers.get("sec-fetch-site") ?? "–",
    cookies: request.headers.has("cookie"),
  };
  const kept = await keepFormPost(ctx, { path, params: named(form.value), facts });
  return kept.ok ? seeOther(kept.value) : refuse(request, kept.failure);
}

/** Whatever else is asked here, a link preview by HEAD among them, must not use up the callback. */
export function refuseMethod(request: Request): Response {
  const refusal = refuse(request, "method-not-allowed");
  refusal.headers.set("allow", "GET, POST");
  return refusal;
}

/** The end of a leg. Always a redirect, so that no address of ours keeps a code. */
export async function answerGet(request: Request, path: string): Promise<Response> {
  const { ctx, person, https } = await visit();
  const query = request.url.indexOf("?");
  const params = named(new URLSearchParams(query < 0 ? "" : request.url.slice(query + 1)));
  const flows = readFlowCookies(request.headers.get("cookie"));
  const refused = params.length === 1 && params[0]?.name === "refused" ? asFault(params[0].value) : undefined;
  if (refused !== undefined) return refuse(request, refused);
  const next = await finishCallback(ctx, { path, params, flows, person });
  if (!next.ok) return params.length > 0 ? seeOther(`${path}?refused=${next.failure}`) : refuse(request, next.failure);
  const done = next.value.transactionId === null ? [] : [clearFlowCookie(next.value.transactionId, https)];
  return next.value.kind === "run"
    ? seeOther(`/runs/${next.value.runId}`, done)
    : seeOther(next.value.leg.authorizeUrl, [...done, setFlowCookie(next.value.leg.cookie, https)]);
}
