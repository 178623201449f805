import { err, ok, type Result } from "@/lib/result/result";
import type { ApiFaultOf } from "./api-fault";
import { findJsonFault } from "./find-json-fault";
import { readBytes } from "./read-bytes";

export type ReadJsonFault = ApiFaultOf<
  "unsupported-type" | "too-large" | "not-utf-8" | "empty-body" | "malformed-json"
>;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The JSON body of a request, bounded. @see https://www.rfc-editor.org/rfc/rfc8259 */
export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, ReadJsonFault>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!/^application\/([\w.-]+\+)?json$/.test(type)) return err({ code: "unsupported-type", found: type });
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") return err({ code: "unsupported-type", found: `${type} as ${encoding}` });
  const bytes = await readBytes(request, maxBytes);
  if (bytes === null) return err({ code: "too-large", limitBytes: maxBytes });
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return err({ code: "not-utf-8" });
  }
  if (text.trim() === "") return err({ code: "empty-body" });
  try {
    return ok(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text) ?? { offset: 0, line: 1, column: 1, expected: "JSON" };
    return err({ code: "malformed-json", ...fault });
  }
}
