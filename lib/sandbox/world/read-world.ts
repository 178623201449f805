import { createSecretKey } from "node:crypto";
import { acceptedFor, findScope } from "../../haravan/scopes";
import { err, ok, type Result } from "../../result/result";
import { sha256Hex } from "../tokens/hash";
import { overlay, plainDefaults, readClient } from "./read-client";
import { type WorldFile, worldSchema } from "./schema";
import { type SchemaFault, schemaFaults } from "./schema-faults";
import type { ClaimValue, Membership, Person, World } from "./world";

export type WorldFault = SchemaFault;

type PersonFile = WorldFile["people"][number];

const list = (value: ClaimValue | undefined): readonly string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [String(value)];

function readPerson(file: PersonFile): Person {
  const claims = file.claims ?? {};
  const roleClaim = list(claims["role"]);
  const orgs = (file.orgs ?? []).map((org): Membership => {
    if (typeof org === "string") return { orgid: org, role: roleClaim };
    return { orgid: org.orgid, role: org.role === undefined ? roleClaim : list(org.role) };
  });
  const { name, sub } = file;
  return { name, sub, password: file.password ?? name, active: file.active ?? true, claims, orgs };
}

const isPlatforms = (scope: string): boolean => acceptedFor(scope).some((name) => findScope(name) !== undefined);

/** The faults that a schema cannot see: names that point nowhere, or appear twice. */
function crossFaults(file: WorldFile): WorldFault[] {
  const faults: WorldFault[] = [];
  const stores = new Set((file.stores ?? []).map(({ orgid }) => orgid));
  file.people.forEach((person, i) => {
    person.orgs?.forEach((org, j) => {
      const orgid = typeof org === "string" ? org : org.orgid;
      if (!stores.has(orgid))
        faults.push({ path: `people.${i}.orgs.${j}`, message: `no store has the orgid ${JSON.stringify(orgid)}` });
    });
  });
  file.private_tokens?.forEach(({ orgid }, i) => {
    if (!stores.has(orgid))
      faults.push({ path: `private_tokens.${i}.orgid`, message: `no store has the orgid ${JSON.stringify(orgid)}` });
  });
  const offered = new Set([...Object.keys(file.identity_scopes), ...file.api_scopes, "offline_access"]);
  const unknown = (path: string, scopes: readonly string[]) =>
    scopes.forEach((scope, i) => {
      if (!offered.has(scope) && !isPlatforms(scope))
        faults.push({
          path: `${path}.${i}`,
          message: `no scope of this world or the platform is named ${JSON.stringify(scope)}`,
        });
    });
  unknown("owner_only_scopes", file.owner_only_scopes ?? []);
  for (const [i, { scopes }] of (file.private_tokens ?? []).entries()) unknown(`private_tokens.${i}.scopes`, scopes);
  const twice = (path: string, field: string, names: readonly string[]) =>
    names.forEach((name, i) => {
      if (names.indexOf(name) !== i)
        faults.push({ path: `${path}.${i}.${field}`, message: `${JSON.stringify(name)} appears twice` });
    });
  const stored = file.stores ?? [];
  twice(
    "stores",
    "orgid",
    stored.map(({ orgid }) => orgid),
  );
  twice(
    "stores",
    "orgsub",
    stored.map(({ orgsub }) => orgsub),
  );
  twice(
    "apis",
    "name",
    (file.apis ?? []).map(({ name }) => name),
  );
  twice(
    "private_tokens",
    "token",
    (file.private_tokens ?? []).map(({ token }) => token),
  );
  twice(
    "people",
    "name",
    file.people.map(({ name }) => name),
  );
  twice(
    "people",
    "sub",
    file.people.map(({ sub }) => sub),
  );
  twice(
    "clients",
    "client_id",
    file.clients.map(({ client_id }) => client_id),
  );
  return faults;
}

export function buildWorld(file: WorldFile): World {
  const people = file.people.map(readPerson);
  const clientDefaults = overlay(plainDefaults, file.client_defaults ?? {});
  return {
    identityScopes: new Map(Object.entries(file.identity_scopes)),
    apiScopes: new Set(file.api_scopes),
    apis: new Map(
      (file.apis ?? []).map(({ name, secret, scopes }) => [name, { name, secretHash: sha256Hex(secret), scopes }]),
    ),
    people: new Map(people.map((person) => [person.name, person])),
    peopleBySub: new Map(people.map((person) => [person.sub, person])),
    clients: new Map(file.clients.map((client) => [client.client_id, readClient(clientDefaults, client)])),
    signingSecrets: new Map(
      file.clients.flatMap(({ client_id, secret }) => (secret ? [[client_id, createSecretKey(secret, "utf8")]] : [])),
    ),
    clientDefaults,
    stores: new Map(
      (file.stores ?? []).map(({ orgcat = "", city = "Thành phố Hồ Chí Minh", email = "", ...store }) => [
        store.orgid,
        { ...store, orgcat, city, email },
      ]),
    ),
    ownerOnlyScopes: new Set(file.owner_only_scopes ?? []),
    privateTokens: new Map(
      (file.private_tokens ?? []).map(({ token, orgid, scopes, client_id }, i) => [
        sha256Hex(token),
        { clientId: client_id ?? `private-app-${i + 1}`, orgid, scopes },
      ]),
    ),
  };
}

export function readWorld(value: unknown): Result<World, WorldFault[]> {
  const parsed = worldSchema.safeParse(value);
  if (!parsed.success) return err(schemaFaults(parsed.error));
  const faults = crossFaults(parsed.data);
  return faults.length > 0 ? err(faults) : ok(buildWorld(parsed.data));
}
