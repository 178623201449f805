import type { CauseId } from "@/lib/diagnosis";
import type { Check, CheckFinding, XRayFacts } from "./facts";
import { hasScope, isRefusal, namedCause, scopeCauses } from "./read-facts";

const notAsked = ({ answer }: XRayFacts): CheckFinding =>
  answer === null
    ? { result: "unknown", fact: { fact: "not-called" } }
    : { result: "ok", fact: { fact: "not-refused", status: answer.status } };

const gateways: ReadonlySet<CauseId> = new Set(["waf-blocked", "proxy-html-page", "proxy-blocked"]);

/** Did Haravan's API answer at all? A page of HTML is somebody else's. */
export const answerer: Check = (facts) => {
  const { answer } = facts;
  if (answer === null || !isRefusal(facts)) return notAsked(facts);
  const named = namedCause(facts);
  const page = { fact: "answer-is-a-page", server: answer.server } as const;
  if (named !== null && gateways.has(named)) return { result: "cause", fact: page, cause: named };
  if (answer.body === "html") {
    const first = answer.diagnosis?.causes.find(({ id }) => gateways.has(id))?.id;
    return { result: "cause", fact: page, cause: first ?? "proxy-html-page" };
  }
  return { result: "ok", fact: { fact: "answer-of-the-api", body: answer.body } };
};

/** Each of these has a check of its own. */
const elsewhere: ReadonlySet<CauseId> = new Set<CauseId>([
  ...gateways,
  ...scopeCauses,
  "token-wrong-kind",
  "user-permission-denied",
  "token-for-other-store",
  "operation-not-permitted",
]);

/** A reason in the answer's own words: an address, an approval, a closed store. */
export const told: Check = (facts) => {
  const { answer } = facts;
  if (answer === null || !isRefusal(facts)) return notAsked(facts);
  const named = namedCause(facts);
  if (named !== null && !elsewhere.has(named)) {
    return { result: "cause", fact: { fact: "answer-says", cause: named }, cause: named };
  }
  return { result: "ok", fact: { fact: "answer-says-nothing", body: answer.body } };
};

/** Two refusals that the documentation itself describes, with a body of `{}`. */
function documentedRule({ call }: XRayFacts): "theme-layout" | "smart-collection" | null {
  if (call.resource === "assets-delete") return "theme-layout";
  return call.resource === "collects-create" ? "smart-collection" : null;
}

/** A rule of the store's business refuses what the token may do. */
export const rule: Check = (facts) => {
  const { answer } = facts;
  const documented = documentedRule(facts);
  const cause = "operation-not-permitted";
  const named = namedCause(facts) === cause;
  if (answer === null || !isRefusal(facts)) {
    return documented === null
      ? notAsked(facts)
      : { result: "possible", fact: { fact: "documented-rule", rule: documented }, cause };
  }
  const empty = answer.body === "braces";
  if (empty && documented !== null) {
    const result = named || hasScope(facts) === true ? "cause" : "possible";
    return { result, fact: { fact: "documented-rule", rule: documented }, cause };
  }
  if (named) return { result: "cause", fact: { fact: "rule-left", body: answer.body }, cause };
  if (empty) return { result: "possible", fact: { fact: "empty-object" }, cause };
  return { result: "ok", fact: { fact: "no-rule-seen", body: answer.body } };
};
