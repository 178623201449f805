import type { ReasonRecord } from "../store/records";
import type { ReasonPage } from "./find-reasons";

function showReason({ requestId, clientId, atMs, endpoint, status, check, log, values, ...rest }: ReasonRecord) {
  return {
    request_id: requestId,
    client_id: clientId,
    at: new Date(atMs).toISOString(),
    endpoint,
    status,
    check,
    log,
    values,
    scenario: rest.scenario,
    state_hash: rest.stateHash,
  };
}

export const showReasons = ({ reasons, next }: ReasonPage) => ({ reasons: reasons.map(showReason), next });
