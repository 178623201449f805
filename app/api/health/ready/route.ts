import { isReady } from "@/lib/flows/is-ready";
import { jsonResponse } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ready = await isReady();
  return jsonResponse({ status: ready ? "ready" : "not-ready" }, ready ? 200 : 503);
}
