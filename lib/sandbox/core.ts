import type { ReceivedLog } from "./received/received-log";
import { seenClient } from "./scenarios/change-state";
import type { Endpoint, Scenario } from "./scenarios/scenario";
import type { Records } from "./store/records";
import type { SigningKey } from "./tokens/signing-key";
import type { Deliver } from "./webhooks/delivery-port";
import { changedPerson } from "./world/changed-person";
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
  /** Nobody shares it: one world, and the control API. */
  readonly alone: boolean;
  /** What was received; `null` where others would see it. */
  readonly received: ReceivedLog | null;
  readonly deliver: Deliver;
  readonly now: () => number;
  /** What this request meets on purpose, and as which endpoint; both `null` where none does. */
  readonly scenario: Scenario | null;
  readonly endpoint: Endpoint | null;
}

/** A registered client, enabled or not, with the changes made since. */
export async function findClient(core: Core, id: string): Promise<Client | null> {
  // Stand-alone, a client of the world may have been replaced.
  const client = (await core.records.get("clients", id)) ?? core.world.clients.get(id);
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
  const client = seenClient(core, await findClient(core, id));
  return client?.enabled === true && configurationFault(client) === null ? client : null;
}

/** Why a client counts as absent, as the values of a reason. */
export type Absence =
  | { readonly client: "unknown" | "disabled" }
  /** Usable by now: somebody enabled or mended it after it was looked for. */
  | { readonly client: "changed" }
  | { readonly client: "misconfigured"; readonly fault: string };

/** What only the server knows where `findEnabledClient` found nothing. */
export async function whyNotFound(core: Core, id: string): Promise<Absence> {
  const client = seenClient(core, await findClient(core, id));
  if (client === null) return { client: "unknown" };
  if (!client.enabled) return { client: "disabled" };
  const fault = configurationFault(client);
  return fault === null ? { client: "changed" } : { client: "misconfigured", fault };
}

/** The person behind a sub as this client sees them: with the role and the state that were changed for it. */
export async function findPerson(core: Core, sub: string, clientId: string | null): Promise<Person | null> {
  const person = core.world.peopleBySub.get(sub);
  if (person === undefined) return null;
  const everywhere = await core.records.get("person-changes", person.name);
  const here =
    clientId === null ? undefined : await core.records.get("people-of-clients", `${clientId}:${person.name}`);
  return changedPerson(person, everywhere, here);
}

/** `null` as well when they may not sign in, at all or to this client. */
export async function findActivePerson(core: Core, sub: string, clientId: string | null): Promise<Person | null> {
  const person = await findPerson(core, sub, clientId);
  return person?.active === true ? person : null;
}
