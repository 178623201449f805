import type { EvidenceStep } from "./evidence";
import type { Situation } from "./situation";
import type { Endpoint } from "./situation/where";

/** All parts that are given must hold. */
export interface Guard {
  readonly steps?: readonly EvidenceStep[];
  readonly endpoints?: readonly Endpoint[];
  /** Somebody, or the address, said where in the flow this is. */
  readonly stepKnown?: boolean;
  readonly haravan?: boolean;
  readonly identityServer?: boolean;
  /** `none`: no answer came. */
  readonly status?: readonly number[] | "none";
  readonly error?: readonly string[];
  /** Description on the hosted page, as written. */
  readonly page?: readonly string[];
  readonly html?: boolean;
  readonly says?: RegExp;
  readonly transport?: readonly string[];
  readonly grantTypes?: readonly string[];
  readonly not?: Guard;
}

const among = <Value>(allowed: readonly Value[], value: Value | null): boolean =>
  value !== null && allowed.includes(value);

function statusFits(wanted: readonly number[] | "none", status: number | null): boolean {
  return wanted === "none" ? status === null : among(wanted, status);
}

export function holds(guard: Guard, situation: Situation): boolean {
  const { answer, observed } = situation;
  return (
    (guard.steps === undefined || among(guard.steps, situation.step)) &&
    (guard.endpoints === undefined || among(guard.endpoints, situation.endpoint)) &&
    (guard.stepKnown === undefined || guard.stepKnown === (situation.step !== null)) &&
    (guard.haravan === undefined || guard.haravan === situation.haravan) &&
    (guard.identityServer === undefined || guard.identityServer === situation.identityServer) &&
    (guard.status === undefined || statusFits(guard.status, situation.status)) &&
    (guard.error === undefined || among(guard.error, situation.error)) &&
    (guard.page === undefined || among(guard.page, situation.page.description)) &&
    (guard.html === undefined || guard.html === answer.html) &&
    (guard.transport === undefined || among(guard.transport, observed.transport_code ?? null)) &&
    (guard.grantTypes === undefined || among(guard.grantTypes, situation.params["grant_type"] ?? null)) &&
    (guard.says === undefined || guard.says.test(situation.text)) &&
    (guard.not === undefined || !holds(guard.not, situation))
  );
}
