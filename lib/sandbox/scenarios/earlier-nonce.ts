import type { Core } from "../core";

interface Nonces {
  readonly last: string;
  readonly before: string | null;
}

const mostClients = 1_000;

/** In memory, by the server whose key it is: no rule of the server's asks for it, only one scenario does. */
const noted = new WeakMap<Core["key"], Map<string, Nonces>>();

/** Notes the nonce of a login, and answers that of the client's login before it; both ID tokens of one are one login. */
export function noteNonce(core: Core, clientId: string, nonce: string): string | null {
  const clients = noted.get(core.key) ?? new Map<string, Nonces>();
  noted.set(core.key, clients);
  const known = clients.get(clientId);
  if (known?.last === nonce) return known.before;
  const before = known?.last ?? null;
  clients.delete(clientId);
  clients.set(clientId, { last: nonce, before });
  const [oldest] = clients.keys();
  if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
  return before;
}

export const forgetNonces = ({ key }: Core): void => void noted.delete(key);
