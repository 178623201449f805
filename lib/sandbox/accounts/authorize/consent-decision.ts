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

/** A decision counts once, whether it is needed or not. */
export function takeDecision(
  core: Core,
  session: Session,
  request: AuthorizeRequest,
): Promise<ConsentRecord | undefined> {
  return core.records.take("consents", decisionKey(core, session, request));
}

const rememberedKey = (request: AuthorizeRequest, sub: string): string => `${request.client.id}:${sub}`;

/** The scopes that were allowed for good. */
export async function rememberedScopes(core: Core, request: AuthorizeRequest, sub: string): Promise<readonly string[]> {
  return (await core.records.get("remembered", rememberedKey(request, sub)))?.scopes ?? [];
}

/** Whoever allows without wanting it remembered takes back what was remembered before. */
export async function rememberScopes(
  core: Core,
  request: AuthorizeRequest,
  sub: string,
  scopes: readonly string[],
): Promise<void> {
  const key = rememberedKey(request, sub);
  if (scopes.length > 0) await core.records.put("remembered", key, { scopes });
  else await core.records.delete("remembered", key);
}
