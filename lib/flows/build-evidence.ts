import type { Evidence, EvidenceStep, Observed } from "@/lib/diagnosis";
import type { CallStep, FrontChannelStep, Step, StepName } from "@/lib/trace/model";
import { observedAtCallback, observedChecks } from "./build-evidence-checks";
import { brokeOff, isTooMuch, requestOf, requestOfFront, responseOf, wireObserved } from "./build-evidence-message";
import { observedInRun } from "./build-evidence-run";

/** Which step of a diagnosis a recorded step is; `null`: it refuses nothing that a diagnosis explains. */
const evidenceStep: Readonly<Record<StepName, EvidenceStep | null>> = {
  start: null,
  preflight: "error-page",
  "preflight-error-page": "error-page",
  "preflight-narrow": null,
  authorize: "authorize",
  callback: "callback",
  discovery: "discovery",
  jwks: "discovery",
  token: "token",
  refresh: "refresh",
  "id-token": "id-token",
  userinfo: "userinfo",
  role: null,
  "same-store": null,
  shop: "api",
  probe: "api",
  saved: null,
  stopped: "error-page",
  planned: null,
};

/** The step that ended a run: the last one that is plainly wrong, else the last that is not as it should be. */
export function refusedStep(steps: readonly Step[]): Step | undefined {
  const judged = steps.filter(({ name }) => evidenceStep[name] !== null);
  return (
    judged.findLast(({ verdict }) => verdict === "bad") ??
    judged.findLast(({ verdict }) => verdict === "warn" || verdict === "unsure")
  );
}

/** One path of the API host is not like the others. */
function stepOfCall({ name, exchange }: CallStep): EvidenceStep | null {
  if (name === "preflight" && exchange.response === null) return "authorize";
  if (name !== "probe") return evidenceStep[name];
  const { pathname } = new URL(exchange.request.url.split("?")[0] ?? exchange.request.url);
  if (pathname.endsWith("/connect/userinfo")) return "userinfo";
  return /\/api\/subscribe$/.test(pathname) ? "webhook" : "api";
}

/** What our own judge may say of an answer that carries no error of its own. */
const faults: ReadonlySet<unknown> = new Set([
  "not-json",
  "wrong-shape",
  "error-and-token",
  "error-in-200",
  "issuer-mismatch",
  "endpoint-not-allowed",
  "no-keys",
  "subject-differs",
  "subject-missing",
]);

function refusedFor({ exchange, facts, verdict }: CallStep): Observed {
  const { failure } = exchange;
  if (failure !== null) return isTooMuch(failure.code) ? { answer_refused: failure.code } : {};
  const { kind } = facts;
  return typeof kind === "string" && verdict !== "good" && faults.has(kind) ? { answer_refused: kind } : {};
}

function ofCall(steps: readonly Step[], call: CallStep): Evidence {
  const step = stepOfCall(call);
  // What came of an answer that broke off says less than that it did.
  const response = brokeOff(call.exchange) ? null : responseOf(call.exchange);
  // The page that a redirect led to explains the request that was redirected.
  const asked =
    call.name === "preflight-error-page"
      ? steps.findLast((one): one is CallStep => one.kind === "call" && one.name === "preflight")
      : call;
  return {
    ...(step === null ? {} : { step }),
    request: requestOf((asked ?? call).exchange),
    ...(response === null ? {} : { response }),
    observed: { ...observedInRun(steps, call), ...wireObserved(call.exchange), ...refusedFor(call) },
  };
}

function ofFront(steps: readonly Step[], front: FrontChannelStep): Evidence {
  const observed = observedInRun(steps, front);
  if (front.name === "callback") {
    return {
      step: "callback",
      request: requestOfFront(front),
      observed: { ...observed, ...observedAtCallback(front) },
    };
  }
  const left = steps.findLast(
    (one): one is FrontChannelStep => one.kind === "front-channel" && one.name === "authorize",
  );
  const said = [front.facts["error"], front.facts["description"]].filter((part) => typeof part === "string");
  return {
    step: "error-page",
    ...(left === undefined ? {} : { request: requestOfFront(left) }),
    ...(said.length === 0 ? {} : { client_message: said.join(" ") }),
    observed,
  };
}

/**
 * What a diagnosis of a run may rest on: its refused step as it stands in the record, what the run had seen before it,
 * and `elsewhere`, what the tool remembers from outside this run. Pure; nothing of a rehearsal's name is in it.
 */
export function buildEvidence(steps: readonly Step[], elsewhere: Observed = {}): Evidence | null {
  const refused = refusedStep(steps);
  if (refused === undefined) return null;
  const evidence = ofStep(steps, refused);
  return { ...evidence, observed: { ...evidence.observed, ...elsewhere } };
}

function ofStep(steps: readonly Step[], refused: Step): Evidence {
  switch (refused.kind) {
    case "call":
      return ofCall(steps, refused);
    case "front-channel":
      return ofFront(steps, refused);
    case "local": {
      const arrived = steps.findLast((one) => one.kind === "front-channel" && one.name === "callback");
      // What came was good as far as it could be judged then.
      if (refused.name === "callback" && arrived?.kind === "front-channel")
        return ofFront(steps, { ...arrived, checks: [...arrived.checks, ...refused.checks] });
      return { step: "id-token", observed: { ...observedInRun(steps, refused), ...observedChecks(refused) } };
    }
  }
}
