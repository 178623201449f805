import { scopeLength } from "@/lib/haravan/scope-lists";
import { acceptedFor, covers, findScope, loginScopes, sortScopes } from "@/lib/haravan/scopes";
import { findCall, type KnownCall, scopesOf } from "../calls/known-calls";

/** What no call shows: only the person knows whether their app has a use for it. */
export const appNeeds = { service: "grant_service", refresh: "offline_access", webhooks: "wh_api" } as const;
export type AppNeed = keyof typeof appNeeds;

export interface LeastInput {
  /** Ids of calls; what is not documented is left out. */
  readonly calls: readonly string[];
  readonly needs: readonly AppNeed[];
  /** A private token has the scopes that were ticked for it and nothing else: no sign-in, no refresh. */
  readonly privateToken: boolean;
  /** What the token has, else what was asked for; null when neither is known. */
  readonly present: readonly string[] | null;
}

export type NotNeeded =
  /** A write that stays includes it. */
  | { readonly kind: "in-write"; readonly write: string }
  /** Only reads were chosen: its read is enough. */
  | { readonly kind: "only-read"; readonly read: string }
  | { readonly kind: "no-call" }
  | { readonly kind: "not-wanted" }
  /** No page has it, so nothing can be said about what it opens. */
  | { readonly kind: "undocumented" };

export interface LeastScopes {
  /** The smallest list; without `present` names that no call needs. */
  readonly least: readonly string[];
  /** The same with what a careful reader of contradicting pages adds: reads beside writes, both scopes of a disputed call. */
  readonly careful: readonly string[];
  readonly lengths: { readonly least: number; readonly careful: number };
  readonly keep: readonly string[];
  readonly remove: readonly { readonly name: string; readonly why: NotNeeded }[];
  /** `covered`: the token can do it already, by a scope that goes. */
  readonly add: readonly { readonly name: string; readonly covered: boolean }[];
  readonly calls: readonly KnownCall[];
  /** Chosen, and opened by any token as far as the pages say. */
  readonly withoutScope: readonly KnownCall[];
  /** Chosen, and no consent can give them: only a private token. */
  readonly privateOnly: readonly KnownCall[];
  /** Two pages name different scopes for these. */
  readonly disputed: readonly KnownCall[];
}

const readOf = (name: string): string => name.replace(".write_", ".read_");

/** From what an app does to the fewest scopes that let it. */
export function findLeastScopes({ calls: ids, needs, privateToken, present }: LeastInput): LeastScopes {
  const calls = [...new Set(ids)].flatMap((id) => findCall(id) ?? []);
  const privateOnly = privateToken ? [] : calls.filter(({ privateAppOnly }) => privateAppOnly);
  const open = calls.filter((call) => !privateOnly.includes(call));
  const base = privateToken ? [] : [...loginScopes, ...needs.map((need) => appNeeds[need])];
  const least = sortScopes([...base, ...fewest(open, new Set(present))]);
  const careful = sortScopes([
    ...least,
    ...least.map(readOf),
    ...open.flatMap(scopesOf).map((name) => named(name, new Set(present))),
  ]);
  const leastSet = new Set(least);
  const presentSet = new Set(present);
  return {
    least,
    careful,
    lengths: { least: scopeLength(least), careful: scopeLength(careful) },
    keep: least.filter((name) => presentSet.has(name)),
    remove: sortScopes(presentSet)
      .filter((name) => !leastSet.has(name))
      .map((name) => ({ name, why: whyNot(name, leastSet) })),
    add: least.filter((name) => !presentSet.has(name)).map((name) => ({ name, covered: covers(presentSet, name) })),
    calls,
    withoutScope: open.filter((call) => call.scope === null),
    privateOnly,
    disputed: open.filter((call) => scopesOf(call).length > 1),
  };
}

/** First what has no alternative, writes before reads: each may open what comes after it. */
function fewest(calls: readonly KnownCall[], present: ReadonlySet<string>): readonly string[] {
  const chosen = new Set<string>();
  const rank = (call: KnownCall) => (scopesOf(call).length > 1 ? 2 : call.scope?.includes(".write_") === true ? 0 : 1);
  for (const call of [...calls].sort((a, b) => rank(a) - rank(b))) {
    const [first] = scopesOf(call);
    if (first === undefined || scopesOf(call).some((scope) => covers(chosen, scope))) continue;
    chosen.add(named(first, present));
  }
  return [...chosen];
}

/** Two pages spell a few scopes with another prefix; what the token has by one spelling keeps it. */
function named(scope: string, present: ReadonlySet<string>): string {
  const access = /\.(read|write)_/.exec(scope)?.[0] ?? scope;
  const spelled = acceptedFor(scope).filter((name) => name.includes(access));
  return spelled.find((name) => present.has(name)) ?? scope;
}

function whyNot(name: string, least: ReadonlySet<string>): NotNeeded {
  const scope = findScope(name);
  const known =
    scope ??
    acceptedFor(name)
      .map(findScope)
      .find((other) => other !== undefined);
  if (known === undefined) return { kind: "undocumented" };
  if (known.group === "install" || known.group === "webhook" || known.group === "login") return { kind: "not-wanted" };
  const write = acceptedFor(name).find((other) => other !== name && least.has(other));
  if (write !== undefined) return { kind: "in-write", write };
  const read = acceptedFor(readOf(name)).find((other) => least.has(other));
  return read === undefined ? { kind: "no-call" } : { kind: "only-read", read };
}
