import { adminPath } from "../admin/admin-path";
import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { homePage } from "../pages/account-pages";
import { readSession } from "./session/session";

export async function home(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET") return bare(c, 405);
  const session = await readSession(core, c);
  const person = session === null ? undefined : core.world.peopleBySub.get(session.sub);
  const stores = (person?.orgs ?? []).flatMap(({ orgid }) => {
    const store = core.world.stores.get(orgid);
    return store === undefined ? [] : [{ name: store.orgname, path: adminPath(core, store.orgsub) }];
  });
  return homePage(c, person === undefined ? null : String(person.claims["name"] ?? person.name), stores);
}
