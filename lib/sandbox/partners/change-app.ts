import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { randomHex } from "../tokens/random";
import type { Client } from "../world/client";
import { change } from "./app-input";
import { applyInput } from "./apply-input";
import { keepApp } from "./keep-app";
import { readApp } from "./read-app";
import { registerInput } from "./register-input";
import { secretFields } from "./secret-fields";
import { showApp } from "./show-app";

/** `PATCH /partners/apps/{client_id}`: all of it or nothing. A rotated secret is shown once, and the old one is dead. */
export async function changeApp(core: Core, c: SandboxContext, client: Client): Promise<Response> {
  const input = await readApp(core, c, change);
  if (Array.isArray(input)) return json(c, 400, { errors: input });
  const secret = input.rotate_secret === true ? randomHex(32) : undefined;
  const changed = applyInput(core, client, input);
  const after = secret === undefined ? changed : { ...changed, ...secretFields(core, client.id, secret) };
  await keepApp(core, after);
  await registerInput(core, client.id, input);
  return jsonNoStore(c, 200, await showApp(core, after, secret));
}
