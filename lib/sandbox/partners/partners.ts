import { z } from "zod";
import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { sameText, sha256Hex } from "../tokens/hash";
import { randomHex } from "../tokens/random";
import type { Client } from "../world/client";

const fields = z.object({
  name: z.string().trim().min(1).max(100),
  redirect_uris: z.array(z.string().min(1).max(400)).min(1).max(20),
  scopes: z.array(z.string().min(1).max(100)).max(60),
  grants: z.array(z.enum(["authorization_code", "hybrid"])).min(1),
});

const creation = fields.extend({ owner: z.string().min(1).max(200), grants: fields.shape.grants.optional() });
const change = fields.partial().extend({ enabled: z.boolean().optional(), rotate_secret: z.boolean().optional() });

export interface PartnerFault {
  readonly path: string;
  readonly message: string;
}

function resolveUri(core: Core, uri: string): string | null {
  if (!uri.startsWith("/")) return uri;
  return core.toolOrigin === null ? null : `${core.toolOrigin}${uri}`;
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What a partner dashboard would refuse: an address no browser can be sent back to safely, a scope that does not exist. */
function faultsOf(
  core: Core,
  input: { redirect_uris?: readonly string[] | undefined; scopes?: readonly string[] | undefined },
): PartnerFault[] {
  const faults: PartnerFault[] = [];
  input.redirect_uris?.forEach((uri, i) => {
    const url = URL.parse(resolveUri(core, uri) ?? "");
    const safe = url?.protocol === "https:" || (url?.protocol === "http:" && loopback.has(url.hostname));
    const path = `redirect_uris.${i}`;
    if (url === null)
      faults.push({ path, message: "must be an absolute URL, or a path where the tool's origin is known" });
    else if (!safe) faults.push({ path, message: "must be https, or http on localhost" });
    else if (url.hash !== "") faults.push({ path, message: "must not have a fragment" });
  });
  const known = (scope: string) =>
    scope === "offline_access" || core.world.identityScopes.has(scope) || core.world.apiScopes.has(scope);
  input.scopes?.forEach((scope, i) => {
    if (!known(scope)) faults.push({ path: `scopes.${i}`, message: `no scope is named ${JSON.stringify(scope)}` });
  });
  return faults;
}

function authorized(core: Core, c: SandboxContext): boolean {
  const value = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
  return core.partnersKeyHash !== null && value !== undefined && sameText(core.partnersKeyHash, sha256Hex(value));
}

export async function readBody<Value>(c: SandboxContext, schema: z.ZodType<Value>): Promise<Value | PartnerFault[]> {
  let value: unknown;
  try {
    value = JSON.parse(await c.req.text());
  } catch {
    return [{ path: "", message: "the body must be JSON" }];
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
}

function show(client: Client, secret?: string) {
  return {
    client_id: client.id,
    ...(secret === undefined ? {} : { client_secret: secret }),
    name: client.name,
    owner: client.owner,
    enabled: client.enabled,
    redirect_uris: client.redirectUris,
    scopes: client.offlineAccess ? [...client.scopes, "offline_access"] : client.scopes,
    grants: client.grants,
  };
}

const createSecret = (): string => randomHex(32);

function withFields(core: Core, client: Client, input: z.infer<typeof change>): Client {
  const uris = input.redirect_uris?.map((uri) => resolveUri(core, uri) ?? uri);
  return {
    ...client,
    name: input.name ?? client.name,
    enabled: input.enabled ?? client.enabled,
    grants: input.grants ?? client.grants,
    redirectUris: uris ?? client.redirectUris,
    scopes: input.scopes?.filter((scope) => scope !== "offline_access") ?? client.scopes,
    offlineAccess: input.scopes?.includes("offline_access") ?? client.offlineAccess,
  };
}

/** `POST /partners/apps`: the simulated partner dashboard. The secret is shown once. */
export async function createApp(core: Core, c: SandboxContext): Promise<Response> {
  if (!authorized(core, c)) return bare(c, 401);
  if (c.req.method !== "POST") return bare(c, 405);
  const input = await readBody(c, creation);
  const faults = Array.isArray(input) ? input : faultsOf(core, input);
  if (Array.isArray(input) || faults.length > 0) return json(c, 400, { errors: faults });
  const secret = createSecret();
  const blank: Client = {
    ...core.world.clientDefaults,
    id: randomHex(16),
    owner: input.owner,
    secretHash: sha256Hex(secret),
    grants: ["authorization_code", "hybrid"],
  };
  const client = withFields(core, blank, input);
  await core.records.put("clients", client.id, client);
  return jsonNoStore(c, 201, show(client, secret));
}

/** The app that the address names, for its dashboard only. A client of the world itself is not found here. */
export async function ownApp(core: Core, c: SandboxContext): Promise<Client | Response> {
  if (!authorized(core, c)) return bare(c, 401);
  const client = await core.records.get("clients", c.req.param("id") ?? "");
  return client ?? json(c, 404, { errors: [{ path: "client_id", message: "no such app" }] });
}

/** `GET`, `PATCH`, `DELETE /partners/apps/{client_id}`. */
export async function oneApp(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  switch (c.req.method) {
    case "GET":
      return jsonNoStore(c, 200, show(client));
    case "DELETE":
      await core.records.delete("clients", client.id);
      return c.body(null, 204);
    case "PATCH":
      return changeApp(core, c, client);
    default:
      return bare(c, 405);
  }
}

async function changeApp(core: Core, c: SandboxContext, client: Client): Promise<Response> {
  const input = await readBody(c, change);
  const faults = Array.isArray(input) ? input : faultsOf(core, input);
  if (Array.isArray(input) || faults.length > 0) return json(c, 400, { errors: faults });
  const secret = input.rotate_secret === true ? createSecret() : undefined;
  const changed = withFields(core, client, input);
  const after = secret === undefined ? changed : { ...changed, secretHash: sha256Hex(secret) };
  await core.records.put("clients", after.id, after);
  return jsonNoStore(c, 200, show(after, secret));
}
