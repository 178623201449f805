import { z } from "zod";
import { acceptedFor, findScope } from "../../haravan/scopes";
import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import type { PrivateTokenRecord } from "../store/records";
import { createHandle, sha256Hex } from "../tokens/hash";
import { randomHex } from "../tokens/random";
import { ownApp, readBody } from "./partners";

const creation = z.object({
  name: z.string().trim().min(1).max(100),
  orgid: z.string().min(1).max(40),
  scopes: z.array(z.string().min(1).max(100)).min(1).max(60),
});

interface TokenFault {
  readonly path: string;
  readonly message: string;
}

/** As many as one app may have. */
const mostTokens = 20;

const idKey = (clientId: string, id: string): string => `${clientId}:${id}`;

const show = ({ id, name, orgid, scopes, createdAtMs }: PrivateTokenRecord) => ({
  id,
  name,
  orgid,
  scopes,
  created_at: new Date(createdAtMs).toISOString(),
});

/** A private token opens data; signing in and installing are not for it. */
const opensData = (scope: string): boolean => acceptedFor(scope).some((name) => findScope(name)?.access != null);

function faultsOf(core: Core, { orgid, scopes }: z.infer<typeof creation>): TokenFault[] {
  const store = core.world.stores.has(orgid) ? [] : [{ path: "orgid", message: "no store has this orgid" }];
  const unknown = scopes.flatMap((scope, i) =>
    opensData(scope) ? [] : [{ path: `scopes.${i}`, message: `${JSON.stringify(scope)} opens no data` }],
  );
  return [...store, ...unknown];
}

async function listTokens(core: Core, clientId: string): Promise<readonly PrivateTokenRecord[]> {
  const ids = await core.records.list("private-token-ids", `${clientId}:`, mostTokens + 1);
  const tokens = await Promise.all(ids.map(({ value }) => core.records.get("private-tokens", value.hash)));
  return tokens.filter((token) => token !== undefined);
}

/** The token itself is shown once, here; afterwards only its hash is known. */
async function createToken(core: Core, c: SandboxContext, clientId: string): Promise<Response> {
  const input = await readBody(c, creation);
  const faults: readonly TokenFault[] = Array.isArray(input) ? input : faultsOf(core, input);
  if (Array.isArray(input) || faults.length > 0) return json(c, 400, { errors: faults });
  const before = await listTokens(core, clientId);
  if (before.length >= mostTokens)
    return json(c, 400, { errors: [{ path: "", message: `an app may have ${mostTokens} private tokens` }] });
  const token = createHandle();
  const hash = sha256Hex(token);
  const record = { id: randomHex(8), clientId, createdAtMs: core.now(), ...input };
  await core.records.put("private-tokens", hash, record);
  await core.records.put("private-token-ids", idKey(clientId, record.id), { hash });
  return jsonNoStore(c, 201, { ...show(record), token });
}

async function deleteToken(core: Core, c: SandboxContext, clientId: string, id: string): Promise<Response> {
  const taken = await core.records.take("private-token-ids", idKey(clientId, id));
  if (taken === undefined) return json(c, 404, { errors: [{ path: "id", message: "no such token" }] });
  await core.records.delete("private-tokens", taken.hash);
  return c.body(null, 204);
}

/** `GET`, `POST /partners/apps/{client_id}/private-tokens`, and `DELETE` of one by its id or of all without one. */
export async function privateTokens(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  const id = c.req.param("token");
  switch (c.req.method) {
    case "GET":
      return id === undefined
        ? jsonNoStore(c, 200, { private_tokens: (await listTokens(core, client.id)).map(show) })
        : bare(c, 405);
    case "POST":
      return id === undefined ? createToken(core, c, client.id) : bare(c, 405);
    case "DELETE":
      if (id !== undefined) return deleteToken(core, c, client.id, id);
      for (const token of await listTokens(core, client.id)) await deleteToken(core, c, client.id, token.id);
      return c.body(null, 204);
    default:
      return bare(c, 405);
  }
}
