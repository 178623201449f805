import type { Core } from "../core";
import { bare, json, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { findReasons } from "../reasons/find-reasons";
import { readReasonQuery } from "../reasons/reason-query";
import { showReasons } from "../reasons/show-reason";
import { inspectorPage } from "./inspector-page";

const wantsJson = (c: SandboxContext, params: URLSearchParams): boolean =>
  params.get("format") === "json" || /\bapplication\/json\b/i.test(c.req.header("accept") ?? "");

/** `/inspector`, only where the sandbox stands alone: every answer with what the server knew, as page and as JSON. */
export async function inspector(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return bare(c, 405);
  const params = new URL(c.req.url).searchParams;
  const query = readReasonQuery(params);
  const asJson = wantsJson(c, params);
  if (!query.success) {
    const errors = query.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
    return asJson ? json(c, 400, { errors }) : inspectorPage(c, null);
  }
  const page = await findReasons(core, params.get("client")?.trim() || null, query.data);
  return asJson ? jsonNoStore(c, 200, showReasons(page)) : inspectorPage(c, page);
}
