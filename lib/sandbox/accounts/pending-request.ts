import { type Core, findActivePerson, findEnabledClient } from "../core";
import type { SandboxContext } from "../http/env";
import { type Params, present } from "../http/params";
import { noteCaller } from "../reasons/note-reason";
import type { Person } from "../world/world";
import { limits } from "./authorize/limits";
import { type AuthorizeRequest, validateRequest } from "./authorize/valid-request";
import { readReturnUrl } from "./return-url";
import { readSession, type Session } from "./session/session";

export interface PendingRequest {
  readonly request: AuthorizeRequest;
  readonly session: Session;
  readonly person: Person;
}

/** The pages of a request speak what its app asks for. */
export function noteUiLocales(c: SandboxContext, params: Params): void {
  // A copy: a part of a long text would keep all of it in memory, for as long as an error page remembers this.
  const start = (present(params, "ui_locales") ?? "").slice(0, limits.uiLocales);
  c.set("uiLocales", Buffer.from(start).toString());
}

/** The authorize request a page is shown for, checked again; `null` when it does not hold (any more). */
export async function readRequest(
  core: Core,
  c: SandboxContext,
  returnUrl: string | undefined,
): Promise<AuthorizeRequest | null> {
  const params = readReturnUrl(core, returnUrl);
  const clientId = params === null ? null : present(params, "client_id");
  if (params !== null) noteUiLocales(c, params);
  if (params === null || clientId === null) return null;
  const client = await findEnabledClient(core, clientId);
  if (client !== null) noteCaller(c, client.id, present(params, "state"));
  const valid = validateRequest({ params, client, absence: null }, core.world);
  return valid.ok ? valid.value : null;
}

export async function readPending(
  core: Core,
  c: SandboxContext,
  returnUrl: string | undefined,
): Promise<PendingRequest | null> {
  const request = await readRequest(core, c, returnUrl);
  const session = request === null ? null : await readSession(core, c);
  if (request === null || session === null) return null;
  const person = await findActivePerson(core, session.sub, request.client.id);
  return person === null ? null : { request, session, person };
}
