import { callLimit, parseRetryAfterSeconds } from "@/lib/haravan/limits";
import { unionScopes } from "@/lib/haravan/union-scopes";
import { catalog } from "./catalog";
import type { CauseId } from "./cause-ids";
import { suggestPath } from "./checks/path";
import { neededScope } from "./checks/scope";
import type { AskId, DiagnosedCause, DiagnosisCertainty, Next, NextAction } from "./diagnosis";
import type { Situation } from "./situation";

type Details = Partial<Omit<Next, "kind">> & { readonly kind?: Next["kind"] };

const withScope = (situation: Situation): Details => {
  const scope = neededScope(situation);
  if (scope === null) return {};
  // Never more than the server reads: the first of several lists has the missing scope.
  return { scopes: unionScopes([...(situation.scopesRequested ?? [])], [scope]).lists[0] ?? [scope] };
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
  "request-parameter-invalid": ({ endpoint }) =>
    endpoint === "api" ? { action: "fix-query" } : endpoint === "token" ? { action: "send-form" } : {},
  "wrong-base-url": ({ apiPath }) => withValue(apiPath === null ? null : suggestPath(apiPath)),
  "scope-missing": withScope,
  "scope-not-granted": withScope,
};

/** Where the answer to a question is found by doing something, that is the next step. */
const bringing: Readonly<Partial<Record<AskId, NextAction>>> = {
  "list-call": "probe-list",
  clock: "check-clock",
  "direct-call": "check-network",
  "discovery-document": "check-discovery",
  "raw-webhook-body": "verify-raw-body",
  "launch-query": "check-signature",
  "store-of-token": "check-store",
  "who-answered": "read-page",
};

/** One action. Where several causes fit, the one they share; else what brings the deciding fact. */
export function nextOf(
  causes: readonly DiagnosedCause[],
  certainty: DiagnosisCertainty,
  ask: AskId | null,
  situation: Situation,
): Next {
  const [first] = causes;
  const addFact: Next = { kind: "prefill", action: (ask === null ? undefined : bringing[ask]) ?? "add-evidence" };
  if (first === undefined) return addFact;
  const own = catalog[first.id].next;
  const shared = causes.slice(0, 3).every(({ id }) => catalog[id].next.action === own.action);
  if (certainty === "ambiguous" && !shared) return addFact;
  return { ...own, ...details[first.id]?.(situation) };
}
