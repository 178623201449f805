import type { Observed } from "@/lib/diagnosis";
import type { Check, Facts, Step } from "@/lib/trace/model";

const factOf = (checks: readonly Check[], id: string, name: string): string | number | boolean | undefined =>
  checks.find((check) => check.id === id)?.facts[name];

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Checks of times, and the fact that is there once a time was compared with the clock. */
const times: Readonly<Record<string, string>> = {
  expiry: "leftSeconds",
  "not-before": "aheadSeconds",
  "issued-at": "ageSeconds",
  "auth-time": "ageSeconds",
};

/** A time that is absent, or is no number, was not compared with the clock. */
function isMalformed(id: string, facts: Facts): boolean {
  const compared = times[id];
  return compared !== undefined && typeof facts[compared] !== "number";
}

/** An ID token's own checks, in the words of evidence. */
export function observedChecks({ checks }: Step): Observed {
  // A signature without its key was not looked at: the key is what failed.
  const keyless = factOf(checks, "signature", "why") === "key";
  // Nor is one verified whose header asks for what nobody here knows.
  const unverified = keyless || checks.some(({ id, result }) => id === "crit" && result === "no");
  const failed = checks
    .filter(({ id, result }) => result === "no" && !(unverified && id === "signature"))
    .map(({ id, facts }) => (isMalformed(id, facts) ? `${id}-malformed` : id));
  const iss = text(factOf(checks, "issuer", "found"));
  const expected = text(factOf(checks, "issuer", "expected"));
  const aud = text(factOf(checks, "audience", "found"));
  const alg = text(factOf(checks, "alg", "found"));
  const left = factOf(checks, "expiry", "leftSeconds");
  const age = factOf(checks, "issued-at", "ageSeconds");
  return {
    id_token_checks_failed: [...new Set(failed)],
    ...(iss === undefined ? {} : { id_token_iss: iss }),
    ...(expected === undefined ? {} : { issuer_expected: expected }),
    ...(aud === undefined ? {} : { id_token_aud: aud }),
    ...(alg === undefined ? {} : { id_token_header_alg: alg }),
    ...(typeof left === "number" && left < 0 ? { id_token_expired_by_s: -left } : {}),
    ...(typeof age === "number" ? { id_token_age_s: age } : {}),
  };
}

/** Faults of a callback that are no error of the server's, in the words of our own judge. */
const callbackFaults: ReadonlySet<unknown> = new Set(["issuer-mismatch", "issuer-missing", "id-token-in-query"]);

function refusedFor(checks: readonly Check[]): Observed {
  const kind = checks.find(({ result, facts }) => result === "no" && callbackFaults.has(facts["kind"]))?.facts["kind"];
  return typeof kind === "string" ? { answer_refused: kind } : {};
}

/** At the callback: whether our own state and cookie came back. */
export function observedAtCallback({ checks }: Step): Observed {
  // A check may stand there twice: as what led here, and as what then failed.
  const result = (id: string) => {
    const found = checks.filter((check) => check.id === id).map((check) => check.result);
    return found.includes("no") ? "no" : found[0];
  };
  const state = result("state");
  // A run that was found by its browser's cookie has that cookie, whatever else is missing.
  const cookie = result("browser") ?? (state === undefined ? undefined : "ok");
  return {
    ...refusedFor(checks),
    ...(state === undefined ? {} : { state_matches: state === "ok" }),
    ...(cookie === undefined ? {} : { check_cookie_present: cookie === "ok" }),
  };
}
