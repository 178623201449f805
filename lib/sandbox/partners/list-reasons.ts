import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { findReasons } from "../reasons/find-reasons";
import { readReasonQuery } from "../reasons/reason-query";
import { showReasons } from "../reasons/show-reason";
import { ownApp } from "./partners";

/** `GET /partners/apps/{client_id}/reasons`: what the server knew of this app's requests, newest first. */
export async function listReasons(core: Core, c: SandboxContext): Promise<Response> {
  const client = await ownApp(core, c);
  if (client instanceof Response) return client;
  if (c.req.method !== "GET") return bare(c, 405);
  const query = readReasonQuery(new URL(c.req.url).searchParams);
  if (!query.success) {
    const errors = query.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
    return json(c, 400, { errors });
  }
  return jsonNoStore(c, 200, showReasons(await findReasons(core, client.id, query.data)));
}
