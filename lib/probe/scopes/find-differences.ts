import { accessOf } from "@/lib/haravan/scope-standing";
import type { ScopeRow } from "./scope-row";

/** What does not fit together, as facts; the words stand in messages. */
export type ScopeDifference =
  /** Authorize refuses the name, as somebody reported. */
  | { readonly kind: "asked-nonexistent"; readonly scopes: readonly string[] }
  | { readonly kind: "granted-refused"; readonly scopes: readonly string[] }
  | { readonly kind: "lost"; readonly scopes: readonly string[]; readonly generation: number; readonly at: string }
  | { readonly kind: "not-granted-owner"; readonly scopes: readonly string[] }
  | { readonly kind: "not-granted"; readonly scopes: readonly string[] }
  /** A call needed it, and nobody asked for it. */
  | { readonly kind: "needed-not-asked"; readonly scopes: readonly string[] }
  /** The same, and no consent gives it. */
  | { readonly kind: "needed-private"; readonly scopes: readonly string[] }
  /** A call answered 403, and what was granted is not known. */
  | { readonly kind: "refused-unknown"; readonly scopes: readonly string[] }
  | { readonly kind: "works-ungranted"; readonly scopes: readonly string[] }
  | { readonly kind: "granted-unasked"; readonly scopes: readonly string[] }
  | { readonly kind: "asked-unlisted"; readonly scopes: readonly string[] }
  | { readonly kind: "listed-unasked"; readonly scopes: readonly string[] };

export type DifferenceKind = ScopeDifference["kind"];

const rules: readonly (readonly [Exclude<DifferenceKind, "lost">, (row: ScopeRow) => boolean])[] = [
  ["asked-nonexistent", ({ asked, standing }) => asked.kind === "yes" && standing.kind === "reported-missing"],
  ["granted-refused", ({ result }) => result === "contradicted"],
  ["not-granted-owner", (row) => isMissing(row) && row.scope?.ownerOnly === true],
  ["not-granted", (row) => isMissing(row) && row.scope?.ownerOnly !== true],
  ["needed-not-asked", (row) => isNeeded(row) && row.scope?.privateAppOnly !== true],
  ["needed-private", (row) => isNeeded(row) && row.scope?.privateAppOnly === true],
  ["refused-unknown", ({ result, granted }) => result === "refused" && granted.kind === "unknown"],
  ["works-ungranted", ({ result }) => result === "unexplained"],
  ["granted-unasked", ({ asked, granted }) => asked.kind === "no" && granted.kind === "yes"],
  // The dashboard has ticks for these alone.
  [
    "asked-unlisted",
    ({ name, asked, ticked, standing }) =>
      accessOf(name) !== null && standing.kind !== "reported-missing" && asked.kind === "yes" && ticked.kind === "no",
  ],
  ["listed-unasked", ({ asked, ticked }) => asked.kind === "no" && ticked.kind === "yes"],
];

/** A name that does not exist is no scope that somebody could grant. */
function isMissing({ result, asked, standing }: ScopeRow): boolean {
  return result === "not-granted" && asked.kind === "yes" && standing.kind !== "reported-missing";
}

const isNeeded = ({ result, granted }: ScopeRow): boolean => result === "refused" && granted.kind === "no";

const order: readonly DifferenceKind[] = [
  "asked-nonexistent",
  "granted-refused",
  "lost",
  ...rules.map(([kind]) => kind),
];

/** Worst first; a scope stands under several where each says something else of it. */
export function findDifferences(rows: readonly ScopeRow[]): readonly ScopeDifference[] {
  const found = rules.flatMap(([kind, holds]): readonly ScopeDifference[] => {
    const scopes = rows.filter(holds).map(({ name }) => name);
    return scopes.length === 0 ? [] : [{ kind, scopes }];
  });
  return [...lostOf(rows), ...found].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** One for each token with which something went. */
function lostOf(rows: readonly ScopeRow[]): readonly ScopeDifference[] {
  const byGeneration = new Map<number, { at: string; scopes: string[] }>();
  for (const { name, result, since } of rows) {
    if (result !== "lost" || since.kind !== "lost") continue;
    const known = byGeneration.get(since.generation) ?? { at: since.at, scopes: [] };
    known.scopes.push(name);
    byGeneration.set(since.generation, known);
  }
  return [...byGeneration]
    .toSorted(([a], [b]) => b - a)
    .map(([generation, { at, scopes }]) => ({ kind: "lost", scopes, generation, at }));
}
