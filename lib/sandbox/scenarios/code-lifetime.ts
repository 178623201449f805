import type { Core } from "../core";

const waitsMs = 600_000;

/** The next code that is issued to this client lives so long, once. */
export async function setNextCodeLifetime(core: Core, clientId: string, seconds: number): Promise<void> {
  await core.records.put("next-code-lifetimes", clientId, { seconds }, core.now() + waitsMs);
}

export async function takeCodeLifetime(
  core: Core,
  client: { readonly id: string; readonly codeLifetimeSeconds: number },
) {
  const next = await core.records.take("next-code-lifetimes", client.id);
  return next?.seconds ?? client.codeLifetimeSeconds;
}
