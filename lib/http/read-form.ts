import { err, ok, type Result } from "@/lib/result/result";
import { readBytes } from "./read-bytes";

export type FormFault = "not-a-form" | "too-large" | "not-utf-8";

const longestBytes = 64 * 1024;

/** The fields of a form post, bounded. @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export async function readForm(request: Request): Promise<Result<URLSearchParams, FormFault>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return err("not-a-form");
  const bytes = await readBytes(request, longestBytes);
  if (bytes === null) return err("too-large");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // A malformed escape would be kept as it stands; what cannot be decoded is refused instead.
    decodeURIComponent(text.replaceAll("+", " "));
    return ok(new URLSearchParams(text));
  } catch {
    return err("not-utf-8");
  }
}
