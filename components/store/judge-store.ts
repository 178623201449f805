import type { Tone } from "@/components/ui/tone";
import type { InstallationView } from "@/lib/trace/views";
import { judgeScopes } from "./judge-scopes";

export type StoreVerdict =
  | { readonly kind: "all"; readonly tone: Tone; readonly requested: number; readonly working: number }
  | { readonly kind: "missing"; readonly tone: Tone; readonly granted: number; readonly requested: number }
  | { readonly kind: "contradicted"; readonly tone: Tone }
  | { readonly kind: "expired"; readonly tone: Tone };

export interface JudgedStore {
  readonly verdict: StoreVerdict;
  readonly missing: readonly string[];
  readonly contradicted: readonly string[];
  readonly extra: readonly string[];
}

/** The one sentence of a store page: what matters most is said first. */
export function judgeStore(installation: InstallationView, nowMs: number): JudgedStore {
  const rows = judgeScopes(installation);
  const named = (keep: (row: (typeof rows)[number]) => boolean) => rows.filter(keep).map(({ name }) => name);
  const missing = named((row) => row.requested && !row.granted);
  const contradicted = named(({ result }) => result === "contradicted");
  const extra = named((row) => row.granted && !row.requested);
  const requested = rows.filter((row) => row.requested).length;
  const expired = installation.expiresAt !== null && Date.parse(installation.expiresAt) <= nowMs;
  const working = rows.filter(({ result }) => result === "works").length;
  const verdict: StoreVerdict = expired
    ? { kind: "expired", tone: "warn" }
    : missing.length > 0
      ? { kind: "missing", tone: "warn", granted: requested - missing.length, requested }
      : contradicted.length > 0
        ? { kind: "contradicted", tone: "warn" }
        : { kind: "all", tone: "good", requested, working };
  return { verdict, missing, contradicted, extra };
}
