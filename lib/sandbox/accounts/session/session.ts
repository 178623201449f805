import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Core } from "../../core";
import type { SandboxContext } from "../../http/env";
import type { SessionRecord } from "../../store/records";
import { createHandle, createId, sha256Hex } from "../../tokens/hash";

const cookieName = "haravan-sandbox";
const lifetimeMs = 36_000_000;

export interface Session extends SessionRecord {
  /** Hash of the cookie's value. */
  readonly key: string;
}

export async function readSession(core: Core, c: SandboxContext): Promise<Session | null> {
  const value = getCookie(c, cookieName);
  if (value === undefined) return null;
  const key = sha256Hex(value);
  const record = await core.records.get("sessions", key);
  return record === undefined ? null : { ...record, key };
}

/** Every sign-in makes a new session. */
export async function startSession(core: Core, c: SandboxContext, sub: string): Promise<void> {
  const value = createHandle();
  const authTimeSeconds = Math.floor(core.now() / 1000);
  const record: SessionRecord = { sub, sid: createId(), authTimeSeconds, clientIds: [] };
  await core.records.put("sessions", sha256Hex(value), record, core.now() + lifetimeMs);
  setCookie(c, cookieName, value, {
    path: core.basePath === "" ? "/" : core.basePath,
    httpOnly: true,
    sameSite: "Lax",
    secure: core.base.startsWith("https:"),
  });
}

/** Sign-out tells the clients of a session; so each one is remembered. */
export async function addClient(core: Core, session: Session, clientId: string): Promise<void> {
  if (session.clientIds.includes(clientId)) return;
  const { key, ...record } = session;
  const clientIds = [...session.clientIds, clientId];
  await core.records.put("sessions", key, { ...record, clientIds }, core.now() + lifetimeMs);
}

export async function endSession(core: Core, c: SandboxContext): Promise<void> {
  const session = await readSession(core, c);
  if (session !== null) await core.records.delete("sessions", session.key);
  deleteCookie(c, cookieName, { path: core.basePath === "" ? "/" : core.basePath });
}
