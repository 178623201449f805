import "server-only";
import { err, ok, type Result } from "@/lib/result/result";

export type OriginFault = "origin-missing" | "origin-not-ours";

/**
 * A request that changes something has to come from our own pages. One exception exists: the provider's form_post to
 * the install callbacks, which brings a state of ours.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function checkOrigin(
  headers: { get(name: string): string | null },
  appOrigin: string,
): Result<true, OriginFault> {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return err("origin-not-ours");
  if (origin === null) return err("origin-missing");
  return origin === appOrigin ? ok(true) : err("origin-not-ours");
}
