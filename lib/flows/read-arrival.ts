import { type CallbackCode, type CallbackFailure, readCallback } from "@/lib/oauth/read-callback";
import { err, ok, type Result } from "@/lib/result/result";
import type { Check, Facts, NamedValue } from "@/lib/trace/model";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

export interface Arrival {
  readonly method: "GET" | "POST";
  readonly params: readonly NamedValue[];
  readonly facts: Facts;
}

/** Records what the browser brought back and judges it. */
export async function readArrival(work: LegWork, arrival: Arrival, nowMs: number): Promise<Result<CallbackCode, Stop>> {
  const { transaction, secrets, recorder } = work;
  const params = new URLSearchParams(arrival.params.map(({ name, value }) => [name, value]));
  const read = readCallback(
    { method: arrival.method, params },
    {
      state: secrets.state,
      issuer: transaction.issuer,
      responseType: transaction.responseType === "code" ? "code" : "code id_token",
      responseMode: transaction.responseMode === "form_post" ? "form_post" : "query",
    },
  );
  const known = ["code", "id_token", "error", "state"].filter((name) => params.has(name)).join(", ");
  await recorder.front({
    name: "callback",
    leg: transaction.leg,
    verdict: read.ok ? "good" : "bad",
    from: "browser",
    to: "tool",
    method: arrival.method,
    url: transaction.redirectUri,
    params: arrival.params,
    facts: {
      ...keptFacts(arrival.facts, nowMs),
      parameters: arrival.method === "POST" ? `form_post: ${known}` : known,
    },
    checks: [...bound, ...crossSite(arrival), ...(read.ok ? carried(read.value) : failed(read.failure))],
  });
  return read.ok ? ok(read.value) : err(stopOf(read.failure));
}

/** A form_post waits here for the browser's own GET; its code is older than that step by so much. */
function keptFacts({ receivedAtMs, ...facts }: Facts, nowMs: number): Facts {
  return typeof receivedAtMs === "number" ? { ...facts, keptMs: Math.max(0, nowMs - receivedAtMs) } : facts;
}

// Nobody gets here without them: the transaction was found by its state and taken with its cookie, by its person, once.
const bound: readonly Check[] = ["state", "browser", "person", "single-use"].map((id) => ({
  id,
  result: "ok",
  facts: {},
}));

const crossSite = ({ method, facts }: Arrival): readonly Check[] =>
  method === "POST" && facts["cookies"] === false ? [{ id: "cookies-on-post", result: "info", facts: {} }] : [];

const carried = (code: CallbackCode): readonly Check[] => [
  { id: "response-mode", result: "ok", facts: {} },
  { id: "code", result: "ok", facts: {} },
  ...(code.idToken === null ? [] : [{ id: "front-id-token", result: "ok" as const, facts: {} }]),
];

/** Which check a callback failed. */
const failedCheck: Readonly<Record<CallbackFailure["kind"], string>> = {
  nothing: "parameters",
  duplicate: "parameters",
  "too-long": "parameters",
  "jarm-response": "response-mode",
  "state-missing": "state",
  "state-mismatch": "state",
  "issuer-mismatch": "iss",
  "issuer-missing": "iss",
  "error-and-code": "parameters",
  error: "code",
  "id-token-in-query": "response-mode",
  "code-missing": "code",
  "bad-code": "code",
  "id-token-missing": "front-id-token",
  "wrong-method": "response-mode",
};

function failed(failure: CallbackFailure): readonly Check[] {
  const facts = Object.fromEntries(Object.entries(failure).filter(([, value]) => value !== null));
  return [{ id: failedCheck[failure.kind], result: "no", facts }];
}

function stopOf(failure: CallbackFailure): Stop {
  switch (failure.kind) {
    case "error": {
      const { error, description } = failure;
      if (error === "access_denied") return { outcome: "consent-denied", verdict: "warn", facts: { error } };
      const facts = { error, ...(description ? { description } : {}) };
      return { outcome: "provider-returned-error", verdict: "bad", facts };
    }
    case "state-missing":
      return { outcome: "state-missing", verdict: "bad", facts: {} };
    case "duplicate":
    case "too-long":
      return { outcome: "callback-unusable", verdict: "bad", facts: { kind: failure.kind, parameter: failure.name } };
    default:
      return { outcome: "callback-unusable", verdict: "bad", facts: { kind: failure.kind } };
  }
}
