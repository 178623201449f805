import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { findReasons } from "../reasons/find-reasons";
import { readReasonQuery } from "../reasons/reason-query";
import { showReasons } from "../reasons/show-reason";
import { noSuchApp, ownApp } from "./partners";

/**
 * `GET /partners/apps/{client_id}/reasons`: what the server knew of this app's requests, newest first. Asked for an
 * owner it is that owner's app, or none.
 */
export async function listReasons(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  if (c.req.method !== "GET") return bare(c, 405);
  const params = new URL(c.req.url).searchParams;
  const owner = params.get("owner");
  if (owner !== null && owner !== client.owner) return noSuchApp(c);
  const query = readReasonQuery(params);
  if (!query.success) {
    const errors = query.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
    return json(c, 400, { errors });
  }
  return jsonNoStore(c, 200, showReasons(await findReasons(core, client.id, query.data)));
}
