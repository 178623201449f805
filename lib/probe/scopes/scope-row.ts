import type { ScopeProbe } from "@/lib/haravan/resources";
import type { ScopeStanding } from "@/lib/haravan/scope-standing";
import type { Scope } from "@/lib/haravan/scopes";
import type { InstallationView, ProbeView } from "@/lib/trace/views";

export type ScopeFacts = Pick<InstallationView, "scopesRequested" | "scopesGranted" | "probes"> &
  Partial<Pick<InstallationView, "generation" | "generations" | "obtainedAt">>;

/** `through`: not by its own name, but by another that includes it. */
export type Holding =
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "unknown" }
  | { readonly kind: "through"; readonly scope: string };

/** What calls made here showed. `earlier`: only with a token that has been replaced since. */
export type Works =
  | { readonly kind: "works"; readonly earlier: boolean }
  | { readonly kind: "refused"; readonly earlier: boolean }
  | { readonly kind: "failed"; readonly earlier: boolean }
  /** A call could show it; none was made. */
  | { readonly kind: "not-tried" }
  /** Only a write could show it, and none is ever made. */
  | { readonly kind: "get-only" }
  /** Seen in the token itself, not in a call. */
  | { readonly kind: "in-token" }
  | { readonly kind: "no-call" };

/** How long it has been granted without a gap, as far as the generations kept here tell. */
export type Since =
  | { readonly kind: "granted"; readonly generation: number; readonly at: string }
  | { readonly kind: "lost"; readonly generation: number; readonly at: string }
  | { readonly kind: "never" }
  | { readonly kind: "unknown" };

/** Calls made here that need it. */
export interface Used {
  readonly at: string;
  readonly resource: string;
  readonly calls: number;
}

/** The row in one word. */
export type ScopeResult =
  | "works"
  | "granted"
  | "implied"
  | "effective"
  | "extra"
  | "not-granted"
  | "lost"
  | "contradicted"
  | "refused"
  | "failed"
  | "unexplained"
  | "unknown"
  | "absent";

export interface ScopeRow {
  readonly name: string;
  /** Undefined for a name that is in no documentation. */
  readonly scope: Scope | undefined;
  readonly standing: ScopeStanding;
  readonly asked: Holding;
  /** Listed with the app registration; unknown where there is none. */
  readonly ticked: Holding;
  readonly granted: Holding;
  readonly works: Works;
  readonly since: Since;
  readonly used: Used | null;
  readonly result: ScopeResult;
  /** The cheap call that can prove it. */
  readonly probe: ScopeProbe | null;
  /** The outcome that `works` rests on. */
  readonly outcome: ProbeView | null;
}

export const isHeld = ({ kind }: Holding): boolean => kind === "yes" || kind === "through";

/** `null`: the list is not known, and that never becomes "no". */
export function holdingOf(names: ReadonlySet<string> | null, accepted: readonly string[]): Holding {
  if (names === null) return { kind: "unknown" };
  const [name = "", ...others] = accepted;
  if (names.has(name)) return { kind: "yes" };
  const scope = others.find((other) => names.has(other));
  return scope === undefined ? { kind: "no" } : { kind: "through", scope };
}
