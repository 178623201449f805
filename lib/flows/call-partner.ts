import { deriveKey } from "@/lib/env/derive-key";
import type { RawExchange } from "@/lib/trace/raw";
import type { FlowContext } from "./flow-context";

/** The sandbox's partner dashboard, over HTTP like any other; `undefined` when this tool runs without a sandbox. */
export async function callPartner(
  ctx: FlowContext,
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
  path: string,
  body: unknown = null,
): Promise<RawExchange | undefined> {
  if (ctx.env.sandboxOrigin === null) return undefined;
  const key = Buffer.from(deriveKey(ctx.env.secretKey, "sandbox-partner")).toString("base64url");
  return await ctx.send({
    method,
    url: `${ctx.env.sandboxOrigin}/sandbox/partners${path}`,
    headers: [
      { name: "authorization", value: `Bearer ${key}` },
      { name: "content-type", value: "application/json" },
    ],
    body: body === null ? null : JSON.stringify(body),
  });
}
