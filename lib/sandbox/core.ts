import type { Records } from "./store/records";
import type { SigningKey } from "./tokens/signing-key";
import type { Client } from "./world/client";
import { configurationFault } from "./world/configuration-fault";
import type { Person, World } from "./world/world";

/** What every endpoint works with. */
export interface Core {
  readonly world: World;
  readonly records: Records;
  /** `http://127.0.0.1:3000/sandbox` */
  readonly base: string;
  /** `/sandbox`, or empty when alone. */
  readonly basePath: string;
  readonly issuer: string;
  readonly toolOrigin: string | null;
  readonly partnersKeyHash: string | null;
  readonly key: SigningKey;
  readonly now: () => number;
}

/** A registered client, enabled or not, with the changes made since. */
export async function findClient(core: Core, id: string): Promise<Client | null> {
  const client = core.world.clients.get(id) ?? (await core.records.get("clients", id));
  if (client === undefined) return null;
  const change = await core.records.get("client-changes", id);
  return change === undefined
    ? client
    : {
        ...client,
        enabled: change.enabled ?? client.enabled,
        offlineAccess: change.offlineAccess ?? client.offlineAccess,
      };
}

/** `null` as well when it is disabled or its own configuration is invalid. */
export async function findEnabledClient(core: Core, id: string): Promise<Client | null> {
  const client = await findClient(core, id);
  return client?.enabled === true && configurationFault(client) === null ? client : null;
}

async function isActive(core: Core, person: Person): Promise<boolean> {
  const change = await core.records.get("person-changes", person.name);
  return change?.active ?? person.active;
}

/** The person behind a sub, when there is one who may still sign in. */
export async function findActivePerson(core: Core, sub: string): Promise<Person | null> {
  const person = core.world.peopleBySub.get(sub);
  return person !== undefined && (await isActive(core, person)) ? person : null;
}
