import { json, jsonNoStore } from "../http/answers";
import type { AppEndpoint } from "../partners/app-endpoint";
import { launchUrl } from "./launch-url";

/** `GET …/launch?orgid=`: what the admin of that store would open now. */
export const launchOfApp: AppEndpoint = async (core, c, client) => {
  const store = core.world.stores.get(c.req.query("orgid") ?? "");
  if (store === undefined) return json(c, 404, { errors: [{ path: "orgid", message: "no store has this orgid" }] });
  const url = launchUrl(core, client, store);
  if (url !== null) return jsonNoStore(c, 200, { url });
  return json(c, 409, {
    errors: [{ path: "client_id", message: "the app has no address, or no secret to sign with" }],
  });
};
