import { callLimit, parseRetryAfterSeconds } from "@/lib/haravan/limits";
import { catalog } from "./catalog";
import type { CauseId } from "./cause-ids";
import { suggestPath } from "./checks/path";
import { neededScope } from "./checks/scope";
import type { AskId, DiagnosedCause, DiagnosisCertainty, Next } from "./diagnosis";
import type { Situation } from "./situation";

type Details = Partial<Omit<Next, "kind">> & { readonly kind?: Next["kind"] };

const withScope = (situation: Situation): Details => {
  const scope = neededScope(situation);
  return scope === null ? {} : { scopes: [...new Set([...(situation.scopesRequested ?? []), scope])] };
};

const withValue = (value: string | null | undefined): Details =>
  value === null || value === undefined ? {} : { value };

/** What the evidence adds to the next action of a cause. */
const details: Readonly<Partial<Record<CauseId, (situation: Situation) => Details>>> = {
  "rate-limited": ({ answer }) => {
    const seconds = parseRetryAfterSeconds(answer.headers[callLimit.retryHeader.toLowerCase()] ?? "");
    return seconds === null ? {} : { seconds };
  },
  "code-already-used": ({ observed: { code_sent_in_run: run } }) =>
    run === undefined ? {} : { kind: "link", action: "open-first-run", run },
  "redirect-uri-mismatch": ({ params }) => withValue(params["redirect_uri"]),
  "token-redirect-uri-mismatch": ({ observed }) => withValue(observed.redirect_uri_at_authorize),
  "content-type-wrong": ({ endpoint }) => (endpoint === "token" ? {} : { action: "send-json" }),
  "wrong-base-url": ({ apiPath }) => withValue(apiPath === null ? null : suggestPath(apiPath)),
  "scope-missing": withScope,
  "scope-not-granted": withScope,
};

/** One action. Where several causes fit, the one they share; else what brings the deciding fact. */
export function nextOf(causes: readonly DiagnosedCause[], certainty: DiagnosisCertainty, situation: Situation): Next {
  const [first] = causes;
  if (first === undefined) return { kind: "prefill", action: "add-evidence" };
  const own = catalog[first.id].next;
  const shared = causes.slice(0, 3).every(({ id }) => catalog[id].next.action === own.action);
  if (certainty === "ambiguous" && !shared) return { kind: "prefill", action: "add-evidence" };
  return { ...own, ...details[first.id]?.(situation) };
}

/** Whether the evidence already holds the fact: what is known is not asked for. */
export const answered: Readonly<Record<AskId, (situation: Situation) => boolean>> = {
  "code-history": ({ observed }) => observed.code_sent_before !== undefined && observed.code_age_s !== undefined,
  "authorize-request": ({ observed }) =>
    observed.redirect_uri_at_authorize !== undefined && observed.client_id_at_authorize !== undefined,
  "client-passed-authorize": ({ observed }) => observed.client_id_at_authorize !== undefined,
  "error-page-text": ({ page }) => page.description !== null,
  "registered-redirect-urls": ({ observed }) => observed.redirect_uris_registered !== undefined,
  "scope-list": () => false,
  "check-cookie": ({ observed }) => observed.check_cookie_present !== undefined,
  "token-history": ({ observed }) =>
    observed.token_age_s !== undefined &&
    observed.token_expires_in_s !== undefined &&
    observed.token_worked_before !== undefined,
  "raw-request": ({ headers }) => Object.keys(headers).length > 0,
  "scopes-asked-and-granted": ({ scopesRequested, scopesGranted }) =>
    scopesRequested !== null && scopesGranted !== null,
  role: ({ observed }) => observed.user_roles !== undefined,
  "list-call": ({ observed }) => observed.list_call_worked !== undefined,
  "request-body": ({ sentBody }) => sentBody !== null,
  clock: ({ observed }) => observed.server_time_offset_s !== undefined,
  "token-claims": ({ observed }) => observed.id_token_checks_failed !== undefined,
  answer: ({ answer }) => answer.body !== "",
  "direct-call": () => false,
  "fresh-login": () => false,
};
