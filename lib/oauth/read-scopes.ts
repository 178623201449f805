import type { Check } from "@/lib/trace/model";

export interface GrantedScopes {
  readonly granted: readonly string[];
  /** `omitted`: the server left `scope` out, which means "as requested". */
  readonly source: "answer" | "omitted";
  readonly missing: readonly string[];
  readonly added: readonly string[];
  readonly check: Check;
}

/** @see RFC 6749 §3.3, §5.1 */
export function readScopes(requested: readonly string[], answered: string | null): GrantedScopes {
  const names = (answered ?? "").split(/\s+/).filter((name) => name !== "");
  const source = names.length === 0 ? "omitted" : "answer";
  const granted = [...new Set(source === "omitted" ? requested : names)];
  const missing = requested.filter((name) => !granted.includes(name));
  const added = granted.filter((name) => !requested.includes(name));
  const same = missing.length === 0 && added.length === 0;
  const result = same ? (source === "omitted" ? "info" : "ok") : "unsure";
  const facts = {
    requested: requested.length,
    granted: granted.length,
    source,
    ...(missing.length > 0 ? { missing: missing.join(" ") } : {}),
    ...(added.length > 0 ? { added: added.join(" ") } : {}),
  };
  return { granted, source, missing, added, check: { id: "scopes-granted", result, facts } };
}
