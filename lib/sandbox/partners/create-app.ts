import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { randomHex } from "../tokens/random";
import type { Client } from "../world/client";
import { creation, mostApps } from "./app-input";
import { applyInput } from "./apply-input";
import type { PartnerFault } from "./fault";
import { keepApp, ofOwner } from "./keep-app";
import { readApp } from "./read-app";
import { registerInput } from "./register-input";
import { secretFields } from "./secret-fields";
import { showApp } from "./show-app";

/** `POST /partners/apps`: a new app of its owner. The secret is shown once. */
export async function createApp(core: Core, c: SandboxContext): Promise<Response> {
  const input = await readApp(core, c, creation);
  if (Array.isArray(input)) return json(c, 400, { errors: input });
  const faults = await checkNumber(core, input.owner);
  if (faults.length > 0) return json(c, 400, { errors: faults });
  const id = randomHex(16);
  const secret = randomHex(32);
  const blank: Client = {
    ...core.world.clientDefaults,
    id,
    owner: input.owner,
    ...secretFields(core, id, secret),
    grants: ["authorization_code", "hybrid"],
  };
  const client = applyInput(core, blank, input);
  await keepApp(core, client);
  await registerInput(core, id, input);
  return jsonNoStore(c, 201, await showApp(core, client, secret));
}

async function checkNumber(core: Core, owner: string): Promise<PartnerFault[]> {
  const apps = await core.records.list("apps-of-owner", ofOwner(owner), mostApps);
  const message = `at most ${mostApps} apps of one owner`;
  return apps.length < mostApps ? [] : [{ path: "", code: "too-many-apps", message, most: mostApps }];
}
