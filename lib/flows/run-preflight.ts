import { findAuthorizeError } from "@/lib/haravan/authorize-errors";
import { haravanHosts, type ProviderHosts } from "@/lib/haravan/hosts";
import { narrowScopes } from "@/lib/oauth/narrow-scopes";
import { type ErrorPage, readErrorPage } from "@/lib/oauth/read-error-page";
import type { Facts, StepName } from "@/lib/trace/model";
import { headerValue, type RawExchange, type RawRequest } from "@/lib/trace/raw";
import type { LegPlan } from "./begin-leg";
import type { Judged, Recorder } from "./record-run";

export type Preflight =
  | { readonly kind: "accepted" }
  /** Neither a login page nor a known error page: the browser may see more than we do. */
  | { readonly kind: "unclear" }
  | { readonly kind: "refused"; readonly facts: Facts }
  | { readonly kind: "unreachable"; readonly code: string };

type Seen =
  | { readonly kind: "login" | "unclear" }
  | { readonly kind: "unreachable"; readonly code: string }
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "error"; readonly page: ErrorPage };

const get = (url: string): RawRequest => ({
  method: "GET",
  url,
  headers: [{ name: "accept", value: "text/html" }],
  body: null,
});

/** What one cookieless GET of the authorize URL shows. @see RFC 6749 section 4.1.2.1 */
export function readPreflight(raw: RawExchange, hosts: ProviderHosts): Seen {
  if (raw.response === null) return { kind: "unreachable", code: raw.failure?.code ?? "no-answer" };
  const { status, headers, body } = raw.response;
  const location = headerValue(headers, "location");
  if (status >= 300 && status < 400 && location !== null) {
    const target = URL.parse(location, raw.request.url);
    if (target === null || target.origin !== new URL(hosts.issuer).origin) return { kind: "unclear" };
    if (/\/error\b/i.test(target.pathname)) return { kind: "page", url: target.href };
    return { kind: /login|signin/i.test(target.pathname) ? "login" : "unclear" };
  }
  const text = new TextDecoder().decode(body);
  const page = readErrorPage(text);
  if (page !== null) return { kind: "error", page };
  return { kind: status === 200 && /<input\b[^<>]{0,2000}?type=["']?password/i.test(text) ? "login" : "unclear" };
}

/**
 * Asks the accounts server once, without cookies, what the browser would meet. A hosted error page stops the run
 * here, where it can be explained, instead of stranding the person on a page that never comes back.
 */
export async function runPreflight(recorder: Recorder, plan: LegPlan, hosts: ProviderHosts): Promise<Preflight> {
  const seen = await ask(recorder, plan, hosts, "preflight", plan.url);
  switch (seen.kind) {
    case "login":
      return { kind: "accepted" };
    case "unclear":
    case "page":
      return { kind: "unclear" };
    case "unreachable":
      return seen;
    case "error":
      return { kind: "refused", facts: await refusalFacts(recorder, plan, hosts, seen.page) };
  }
}

async function ask(
  recorder: Recorder,
  plan: LegPlan,
  hosts: ProviderHosts,
  name: StepName,
  url: string,
): Promise<Seen> {
  const judge = (raw: RawExchange): Judged<Seen> => judged(readPreflight(raw, hosts));
  const first = await recorder.call({ name, leg: plan.leg, to: "accounts" }, get(url), judge);
  if (first.kind !== "page") return first;
  const errorStep = {
    name: name === "preflight" ? "preflight-error-page" : name,
    leg: plan.leg,
    to: "accounts",
  } as const;
  return await recorder.call(errorStep, get(first.url), judge);
}

function judged(seen: Seen): Judged<Seen> {
  switch (seen.kind) {
    case "login":
      return { value: seen, verdict: "good", facts: { seen: "login" } };
    case "unclear":
      return { value: seen, verdict: "unsure", facts: { seen: "unclear" } };
    case "unreachable":
      return { value: seen, verdict: "bad", facts: { code: seen.code } };
    case "page":
      return { value: seen, verdict: "bad", facts: { seen: "error-page" } };
    case "error":
      return { value: seen, verdict: "bad", facts: { seen: "error-page", ...pageFacts(seen.page) } };
  }
}

const pageFacts = ({ error, description }: ErrorPage): Facts => ({ error, ...(description ? { description } : {}) });

/** What an error page says, and which of client, redirect URI and scopes it proves right. */
export function errorPageFacts(page: ErrorPage): Facts {
  const known = findAuthorizeError(page.error, page.description);
  if (known === undefined) return pageFacts(page);
  const wrong =
    known.client === "wrong"
      ? "client"
      : known.redirectUri === "wrong"
        ? "redirect-uri"
        : known.scopes === "wrong"
          ? "scopes"
          : null;
  return {
    ...pageFacts(page),
    clientAccepted: known.client === "right",
    redirectUriAccepted: known.redirectUri === "right",
    scopesAccepted: known.scopes === "right",
    ...(wrong ? { refused: wrong } : {}),
  };
}

/** "Invalid scope" names no scope: the same question with fewer of them finds it. */
async function refusalFacts(recorder: Recorder, plan: LegPlan, hosts: ProviderHosts, page: ErrorPage): Promise<Facts> {
  const facts = errorPageFacts(page);
  if (page.error !== "invalid_scope") return facts;
  const narrowed = await narrowScopes(plan.scopes, async (scopes) => {
    const url = new URL(plan.url);
    url.searchParams.set("scope", scopes.join(" "));
    const seen = await ask(recorder, plan, hosts, "preflight-narrow", url.href);
    // Only an error page accuses a scope: silence, or a page nobody knows, does not.
    return seen.kind === "login" ? true : seen.kind === "error" ? false : null;
  });
  if (narrowed.refused.length === 0) return facts;
  // On the sandbox it is known that order and number of scopes make no difference; on the platform it is assumed.
  const inferred = hosts.issuer === haravanHosts.issuer ? { inferred: true } : {};
  return { ...facts, ...inferred, scope: narrowed.refused.join(" ") };
}
