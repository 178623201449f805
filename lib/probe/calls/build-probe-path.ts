import { findResource } from "@/lib/haravan/resources";
import { err, ok, type Result } from "@/lib/result/result";
import type { ReadCall } from "./known-calls";
import { isId } from "./read-rows";

export type Parameters = Readonly<Record<string, string>>;

/** `name`: which parameter is at fault. */
export interface CallFault {
  readonly kind: "missing" | "not-an-id" | "unknown";
  readonly name: string;
}

/** A template and its parameters become a path; the query is encoded, ids are taken only as ids. */
export function buildProbePath(call: ReadCall, params: Parameters, query: Parameters = {}): Result<string, CallFault> {
  const names = call.parameters;
  const unknown = Object.keys(params).find((name) => !names.includes(name));
  if (unknown !== undefined) return err({ kind: "unknown", name: unknown });
  let path = call.path;
  for (const name of names) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return err({ kind: "missing", name });
    if (!isId(value)) return err({ kind: "not-an-id", name });
    path = path.replace(`{${name}}`, value);
  }
  // "count" is no product: with it the path would be another resource's.
  const last = names[names.length - 1];
  if (call.host === "api" && last !== undefined && findResource("GET", path)?.id !== call.resource)
    return err({ kind: "not-an-id", name: last });
  // encodeURIComponent leaves a quote and an asterisk; URLSearchParams leaves the asterisk alone.
  const text = new URLSearchParams(query).toString();
  return ok(text === "" ? path : `${path}?${text}`);
}
