import { jsonResponse } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return jsonResponse({ status: "live" });
}
