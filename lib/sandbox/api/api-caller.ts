import type { Core } from "../core";
import { findClient } from "../core";
import type { SandboxContext } from "../http/env";
import { type Refusal, refuse } from "../reasons/refusal";
import { sentAuthorization } from "../scenarios/change-request";
import { sha256Hex } from "../tokens/hash";
import { readAccessToken } from "../tokens/read-access-token";
import type { Store } from "../world/world";
import { storeOfToken } from "./store-of-token";

/** Who calls the API, by its token: an app that was installed, or the private app of one store. */
export interface ApiCaller {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** `null`: the token is of no store. */
  readonly store: Store | null;
  readonly isPrivate: boolean;
}

export type CallerRead =
  | { readonly caller: ApiCaller }
  | { readonly refusal: Refusal; readonly clientId: string | null };

const bearer = /^Bearer +(\S+)$/i;

export const sentToken = (core: Core, c: SandboxContext): string | undefined =>
  bearer.exec(sentAuthorization(core, c)?.trim() ?? "")?.[1];

const privateForm = /^[0-9A-F]{64}$/;

/** A private token lives as long as its app is enabled; it has no person, and nothing renews it. */
async function readPrivateToken(core: Core, value: string): Promise<ApiCaller | null> {
  if (!privateForm.test(value)) return null;
  const hash = sha256Hex(value);
  const token = core.world.privateTokens.get(hash) ?? (await core.records.get("private-tokens", hash));
  if (token === undefined) return null;
  const client = await findClient(core, token.clientId);
  // In a world file the app of a private token may be none of its clients.
  const usable = client === null ? core.world.privateTokens.has(hash) : client.enabled;
  const store = core.world.stores.get(token.orgid) ?? null;
  return usable ? { clientId: token.clientId, scopes: token.scopes, store, isPrivate: true } : null;
}

/** Revoked, expired and never-valid tokens all end in the same refusal on the wire. */
export async function readCaller(core: Core, c: SandboxContext): Promise<CallerRead> {
  const value = sentToken(core, c);
  if (value === undefined)
    return { refusal: refuse("token-sent", "invalid_token", "No access token found."), clientId: null };
  const ofPrivateApp = await readPrivateToken(core, value);
  if (ofPrivateApp !== null) return { caller: ofPrivateApp };
  const read = await readAccessToken(core, value);
  if (!read.ok) return read.failure;
  const { token, client } = read.value;
  return { caller: { clientId: client.id, scopes: token.scopes, store: storeOfToken(core, token), isPrivate: false } };
}
