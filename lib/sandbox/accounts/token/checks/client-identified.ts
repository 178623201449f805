import { refuse } from "../../../reasons/refusal";
import type { ClientAttemptCheck } from "../check";

/** An id or secret over 100 characters reads as none at all. */
export const clientIdentified: ClientAttemptCheck = ({ credentials, unread }) =>
  credentials === null
    ? refuse("client-identified", "invalid_client", "No client identifier found", { values: unread })
    : null;
