import { expect, test } from "vitest";
import { configurationFault } from "./configuration-fault";
import { plainDefaults } from "./read-client";
import { readWorld } from "./read-world";

const least = { identity_scopes: { openid: ["sub"] }, api_scopes: [], people: [], clients: [] };

const store = { orgid: "7", orgname: "Tiệm An", orgsub: "tiem-an" };
const api = { name: "com_api", secret: "s", scopes: [] };
const token = { token: "A".repeat(64), orgid: "7", scopes: [] };

test.each([
  [{ ...least, clients: [{ client_id: "a" }, { client_id: "b", pkce: "sometimes" }] }, "clients.1.pkce"],
  [{ ...least, people: [{ name: "an" }] }, "people.0.sub"],
  [{ ...least, people: [{ name: "an", sub: "1", orgs: ["7"] }] }, "people.0.orgs.0"],
  [{ ...least, clients: [{ client_id: "a" }, { client_id: "a" }] }, "clients.1.client_id"],
  [{ people: [] }, "identity_scopes"],
  [{ ...least, client: [] }, "client"],
  [{ ...least, clients: [{ client_id: "a", redirect_uri: "https://a.example/cb" }] }, "clients.0.redirect_uri"],
  [{ ...least, client_defaults: { scope: [] } }, "client_defaults.scope"],
  [{ ...least, people: [{ name: "an", sub: "1", org: [] }] }, "people.0.org"],
  [{ ...least, stores: [{ ...store, org_id: "7" }] }, "stores.0.org_id"],
  [{ ...least, stores: [{ ...store, orgid: "tiem-an" }] }, "stores.0.orgid"],
  [{ ...least, stores: [store, { ...store, orgsub: "khac" }] }, "stores.1.orgid"],
  [{ ...least, stores: [store, { ...store, orgid: "8" }] }, "stores.1.orgsub"],
  [{ ...least, stores: [{ ...store, orgsub: "tiem-\ud800" }] }, "stores.0.orgsub"],
  [{ ...least, apis: [api, { ...api, secret: "another" }] }, "apis.1.name"],
  [{ ...least, owner_only_scopes: ["grant_servce"] }, "owner_only_scopes.0"],
  [
    { ...least, stores: [store], private_tokens: [{ ...token, scopes: ["com.read_produts"] }] },
    "private_tokens.0.scopes.0",
  ],
  [{ ...least, stores: [store], private_tokens: [token, token] }, "private_tokens.1.token"],
])("a fault is named with its path: %o", (file, path) => {
  const world = readWorld(file);
  expect(world.ok ? [] : world.failure.map((fault) => fault.path)).toContain(path);
});

test("a file may name its schema for editors", () => {
  expect(readWorld({ $schema: "./sandbox-world.schema.json", ...least }).ok).toBe(true);
});

test("a client takes from the defaults what it does not name", () => {
  const world = readWorld({
    ...least,
    client_defaults: { scopes: ["openid"], code_lifetime: 7 },
    clients: [{ client_id: "a", secret: "s", scopes: [] }],
  });
  const client = world.ok ? world.value.clients.get("a") : undefined;
  expect(client).toMatchObject({ scopes: [], codeLifetimeSeconds: 7, idTokenLifetimeSeconds: 300 });
  expect(JSON.stringify(client)).not.toContain('"s"');
});

const sound = { ...plainDefaults, id: "a", requireSecret: false, redirectUris: ["https://a.example/cb"] };

test.each([
  [{}, null],
  [{ redirectUris: [] }, "No redirect URI configured."],
  [{ corsOrigins: ["https://a.example/"] }, "AllowedCorsOrigins contains invalid origin: https://a.example/"],
  [{ requireSecret: true }, "Client secret is required for authorization_code, but no client secret is configured."],
  [{ grants: [] }, "no allowed grant type specified"],
  [{ accessTokenLifetimeSeconds: 0 }, "access token lifetime is 0 or negative"],
])("a client with %o counts as configured: %s", (change, fault) => {
  expect(configurationFault({ ...sound, ...change })).toBe(fault);
});
