import { z } from "zod";
import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { armClient } from "../scenarios/client-scenario";
import { setNextCodeLifetime } from "../scenarios/code-lifetime";
import { scenarioName } from "../scenarios/scenario-name";
import { sha256Hex } from "../tokens/hash";
import type { AppEndpoint } from "./app-endpoint";
import { ownApp, readBody } from "./partners";

const next = z.strictObject({
  next: scenarioName.nullish(),
  code_lifetime_seconds: z.int().min(1).max(300).optional(),
});

/** `PUT /partners/apps/{client_id}/scenario`: what the next call of this one app meets, or how long its next code lives. */
export async function nextOfApp(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  if (c.req.method !== "PUT") return bare(c, 405);
  const input = await readBody(c, next);
  if (Array.isArray(input)) return json(c, 400, { errors: input });
  if (input.next !== undefined) await armClient(core, client.id, input.next);
  if (input.code_lifetime_seconds !== undefined) {
    await setNextCodeLifetime(core, client.id, input.code_lifetime_seconds);
  }
  return jsonNoStore(c, 200, {
    next: input.next ?? null,
    code_lifetime_seconds: input.code_lifetime_seconds ?? client.codeLifetimeSeconds,
  });
}

const oneToken = z.strictObject({ token: z.string().min(1).max(1_000) });

/** Ends one access token of this app. */
const endToken =
  (how: "expire" | "revoke"): AppEndpoint =>
  async (core, c, client) => {
    const input = await readBody(c, oneToken);
    if (Array.isArray(input)) return json(c, 400, { errors: input });
    const key = sha256Hex(input.token);
    const token = await core.records.get("access-tokens", key);
    if (token?.clientId !== client.id)
      return json(c, 404, { errors: [{ path: "token", message: "no token of this app" }] });
    const nowMs = core.now();
    if (how === "revoke") {
      await core.records.delete("access-tokens", key);
      return jsonNoStore(c, 200, { revoked: true });
    }
    const lifetimeSeconds = Math.max(0, Math.floor((nowMs - token.createdAtMs - 1) / 1000));
    // Still recognised for a day, so that the server can say for itself that it expired.
    await core.records.put("access-tokens", key, { ...token, lifetimeSeconds }, nowMs + 86_400_000);
    return jsonNoStore(c, 200, { lifetime_seconds: lifetimeSeconds });
  };

/** `POST …/tokens/expire` */
export const expireToken = endToken("expire");
/** `POST …/tokens/revoke` */
export const revokeToken = endToken("revoke");
