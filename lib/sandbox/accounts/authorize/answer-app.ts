import { noStore } from "../../http/answers";
import type { SandboxContext } from "../../http/env";
import { formPostPage } from "../../pages/form-post-page";
import type { AuthorizeRequest } from "./valid-request";

export type AnswerFields = readonly (readonly [name: string, value: string])[];

const encode = (fields: AnswerFields): string =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");

function queryUrl(redirectUri: string, query: string): string {
  if (!redirectUri.includes("?")) return `${redirectUri}?${query}`;
  return redirectUri.endsWith("&") ? `${redirectUri}${query}` : `${redirectUri}&${query}`;
}

/** An error leaves with a fragment of its own, so that no older fragment of the browser sticks to it. */
function redirectUrl(request: AuthorizeRequest, fields: AnswerFields): string {
  const { redirectUri, mode } = request;
  const query = encode(fields);
  const url =
    mode === "query" ? queryUrl(redirectUri, query) : `${redirectUri}${redirectUri.includes("#") ? "" : "#"}${query}`;
  const isError = fields.some(([name]) => name === "error");
  return isError && !url.includes("#") ? `${url}#_=_` : url;
}

/** A registered address may hold letters that a header cannot. */
const headerUrl = (url: string): string => url.replaceAll(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text));

/** The answer that leaves for the app, in its response mode. */
export function answerApp(
  c: SandboxContext,
  request: AuthorizeRequest,
  fields: AnswerFields,
): Response | Promise<Response> {
  noStore(c);
  if (request.mode === "form_post") return formPostPage(c, request.redirectUri, fields);
  c.header("Location", headerUrl(redirectUrl(request, fields)));
  return c.body(null, 302);
}
