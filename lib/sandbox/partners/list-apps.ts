import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { mostApps } from "./app-input";
import { ofOwner } from "./keep-app";
import { showApp } from "./show-app";

/** `GET /partners/apps?owner=`: the apps of one owner, oldest first. */
export async function listApps(core: Core, c: SandboxContext): Promise<Response> {
  const owner = c.req.query("owner");
  if (owner === undefined || owner === "") {
    return json(c, 400, { errors: [{ path: "owner", code: "field-missing", message: "whose apps" }] });
  }
  const kept = await core.records.list("apps-of-owner", ofOwner(owner), mostApps);
  const oldestFirst = kept.toSorted((one, other) => one.value.atMs - other.value.atMs);
  const clients = await Promise.all(oldestFirst.map(({ value }) => core.records.get("clients", value.clientId)));
  const known = clients.filter((client) => client !== undefined);
  return jsonNoStore(c, 200, { apps: await Promise.all(known.map((client) => showApp(core, client))) });
}
