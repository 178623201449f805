import { z } from "zod";
import { acceptedFor, findScope } from "../../haravan/scopes";
import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import { ownOf } from "../installs/own-keys";
import type { PrivateTokenRecord } from "../store/records";
import { createHandle, sha256Hex } from "../tokens/hash";
import { randomHex } from "../tokens/random";
import type { AppEndpoint } from "./app-endpoint";
import { readBody } from "./partners";

const creation = z.strictObject({
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
  const tokens = await Promise.all(
    ids.filter(ownOf(clientId)).map(({ value }) => core.records.get("private-tokens", value.hash)),
  );
  return tokens.filter((token) => token !== undefined);
}

/** `GET …/private-tokens` */
export const showTokens: AppEndpoint = async (core, c, { id }) =>
  jsonNoStore(c, 200, { private_tokens: (await listTokens(core, id)).map(show) });

/** `POST …/private-tokens`. The token itself is shown once, here; afterwards only its hash is known. */
export const createToken: AppEndpoint = async (core, c, { id: clientId }) => {
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
};

async function forgetToken(core: Core, clientId: string, id: string): Promise<boolean> {
  const taken = await core.records.take("private-token-ids", idKey(clientId, id));
  if (taken === undefined) return false;
  await core.records.delete("private-tokens", taken.hash);
  return true;
}

/** `DELETE …/private-tokens/{id}` */
export const deleteToken: AppEndpoint = async (core, c, { id }) =>
  (await forgetToken(core, id, c.req.param("tokenId") ?? ""))
    ? c.body(null, 204)
    : json(c, 404, { errors: [{ path: "id", message: "no such token" }] });

/** `DELETE …/private-tokens` */
export const deleteAllTokens: AppEndpoint = async (core, c, { id }) => {
  for (const token of await listTokens(core, id)) await forgetToken(core, id, token.id);
  return c.body(null, 204);
};
