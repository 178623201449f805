import type { Write } from "../../haravan/resources";
import { err, ok, type Result } from "../../result/result";
import type { SandboxContext } from "../http/env";
import type { CheckId } from "../reasons/check-ids";
import { isTooDeep, mostLevels } from "./is-too-deep";
import { withoutMethods } from "./without-methods";
import { findWriteRule } from "./write/write-rules";

export interface BodyFault {
  readonly check: CheckId;
  readonly log: string;
}

/** JSON that says it is JSON. What needs no body, as a deletion, may come without either. */
export async function readWriteBody(c: SandboxContext, entry: Write): Promise<Result<unknown, BodyFault>> {
  const text = await c.req.text();
  if (text === "" && findWriteRule(entry.id)?.needsBody === false) return ok(undefined);
  const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json")
    return err({ check: "content-type-json", log: "Content-Type must be application/json" });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return err({ check: "body-json", log: "The body is not valid JSON" });
  }
  return isTooDeep(body)
    ? err({ check: "body-json", log: `The body nests deeper than ${mostLevels} levels` })
    : ok(withoutMethods(body));
}
