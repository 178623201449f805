import { readSession } from "../accounts/session/session";
import { type Core, findClient, findPerson } from "../core";
import type { SandboxContext } from "../http/env";
import { findInstalls } from "../installs/find-installs";
import { isOwner } from "../tokens/claims";
import type { Client } from "../world/client";
import type { Person, Store } from "../world/world";

export interface AdminApp {
  readonly client: Client;
  readonly installedAtMs: number;
  /** Only an owner, in the eyes of this app, may remove it. */
  readonly owner: boolean;
}

export type Visit =
  | { readonly kind: "no-such-store" }
  | { readonly kind: "sign-in"; readonly store: Store }
  | { readonly kind: "stranger"; readonly store: Store; readonly person: Person }
  | { readonly kind: "member"; readonly store: Store; readonly person: Person; readonly apps: readonly AdminApp[] };

async function appsFor(core: Core, person: Person, store: Store, shown: (clientId: string) => boolean) {
  const installs = (await findInstalls(core, null)).filter(
    (install) => install.current && install.store.orgid === store.orgid && shown(install.clientId),
  );
  const apps = await Promise.all(
    installs.map(async ({ clientId, atMs }): Promise<AdminApp[]> => {
      const client = await findClient(core, clientId);
      const seen = await findPerson(core, person.sub, clientId);
      if (client?.enabled !== true || seen?.active !== true) return [];
      return [{ client, installedAtMs: atMs, owner: isOwner(core.world, seen, store.orgid) }];
    }),
  );
  return apps.flat().sort((left, right) => right.installedAtMs - left.installedAtMs);
}

/**
 * Who looks at which store, and the apps they see there. Where the sandbox is shared everybody can sign in as the demo
 * owner, so an app shows to the browser that installed it, and to whoever names its client id.
 */
export async function readVisit(core: Core, c: SandboxContext, named: string | null): Promise<Visit> {
  const orgsub = c.req.param("orgsub");
  const store = [...core.world.stores.values()].find((one) => one.orgsub === orgsub);
  if (store === undefined) return { kind: "no-such-store" };
  const session = await readSession(core, c);
  const person = session === null ? null : await findPerson(core, session.sub, null);
  if (session === null || person?.active !== true) return { kind: "sign-in", store };
  if (!person.orgs.some(({ orgid }) => orgid === store.orgid)) return { kind: "stranger", store, person };
  const shown = (clientId: string) => core.alone || clientId === named || session.clientIds.includes(clientId);
  return { kind: "member", store, person, apps: await appsFor(core, person, store, shown) };
}
