import type { Core } from "../../core";
import type { ConsentRecord } from "../../store/records";
import { sha256Hex } from "../../tokens/hash";
import { returnUrlFor } from "../return-url";
import type { Session } from "../session/session";
import type { AuthorizeRequest } from "./valid-request";

const lifetimeMs = 600_000;

// A decision belongs to one session and one request, whole.
const decisionKey = (core: Core, session: Session, request: AuthorizeRequest): string =>
  sha256Hex(`${session.key} ${returnUrlFor(core, request.params)}`);

export async function keepDecision(
  core: Core,
  session: Session,
  request: AuthorizeRequest,
  decision: ConsentRecord,
): Promise<void> {
  await core.records.put("consents", decisionKey(core, session, request), decision, core.now() + lifetimeMs);
}

/** A decision counts once. */
export function readDecision(
  core: Core,
  session: Session,
  request: AuthorizeRequest,
): Promise<ConsentRecord | undefined> {
  return core.records.take("consents", decisionKey(core, session, request));
}
