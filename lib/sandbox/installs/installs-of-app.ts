import { json, jsonNoStore } from "../http/answers";
import type { AppEndpoint } from "../partners/app-endpoint";
import { findInstalls } from "./find-installs";
import { uninstall } from "./uninstall";

/** `GET …/installs` */
export const installsOfApp: AppEndpoint = async (core, c, client) => {
  const installs = await findInstalls(core, client.id);
  return jsonNoStore(c, 200, {
    installs: installs.map(({ store, sub, scopes, generation, current, atMs }) => ({
      orgid: store.orgid,
      orgname: store.orgname,
      orgsub: store.orgsub,
      installed: current,
      installed_by: core.world.peopleBySub.get(sub)?.name ?? sub,
      installed_at: new Date(atMs).toISOString(),
      generation,
      scopes,
    })),
  });
};

/** `POST …/installs/{orgid}/uninstall` */
export const uninstallOfApp: AppEndpoint = async (core, c, client) => {
  const orgid = c.req.param("orgid") ?? "";
  if (await uninstall(core, client, orgid)) return jsonNoStore(c, 200, { orgid, installed: false });
  return json(c, 404, { errors: [{ path: "orgid", message: "the app is not installed there" }] });
};
