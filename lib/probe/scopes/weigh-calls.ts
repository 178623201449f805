import { probes } from "@/lib/haravan/resources";
import { accessOf } from "@/lib/haravan/scope-standing";
import { covers } from "@/lib/haravan/scopes";
import type { ProbeView } from "@/lib/trace/views";
import { findReadCall, readCalls } from "../calls/known-calls";
import type { Used, Works } from "./scope-row";

/** The scope that a call needs, by the page that documents it. */
export const neededBy = (resource: string): string | null => findReadCall(resource)?.scope ?? null;

const wasMade = ({ untried }: ProbeView): boolean => untried === null;

const callable: ReadonlySet<string> = new Set(readCalls.map(({ scope }) => scope).filter((scope) => scope !== null));

/** What no call can show: their effect is seen in the token itself. */
const seenInToken: ReadonlySet<string> = new Set([
  "profile",
  "email",
  "org",
  "userinfo",
  "grant_service",
  "offline_access",
]);

export interface Weighed {
  readonly works: Works;
  readonly outcome: ProbeView | null;
}

type Kind = "works" | "refused" | "failed";
const kinds: readonly Kind[] = ["works", "refused", "failed"];

function kindOf({ status }: ProbeView): Kind {
  if (status !== null && status >= 200 && status < 300) return "works";
  return status === 403 ? "refused" : "failed";
}

export interface CallsMade {
  readonly probes: readonly ProbeView[];
  readonly generation: number | null;
  readonly granted: ReadonlySet<string> | null;
}

/**
 * Every call made here that needs the scope, of the present token before those of an earlier one. One that worked
 * decides: another's 403 is then about something else.
 */
export function weighCalls(name: string, { probes: made, generation, granted }: CallsMade): Weighed {
  if (accessOf(name) === "write") return { works: { kind: "get-only" }, outcome: null };
  const calls = made.filter((probe) => wasMade(probe) && shows(probe, name, granted));
  const isEarlier = (probe: ProbeView) => generation !== null && probe.generation !== generation;
  const cheap = probes.find(({ scope }) => scope === name)?.resource;
  for (const earlier of [false, true]) {
    for (const kind of kinds) {
      const [first] = calls
        .filter((probe) => isEarlier(probe) === earlier && kindOf(probe) === kind)
        .toSorted((a, b) => Number(b.resource === cheap) - Number(a.resource === cheap) || (a.at < b.at ? 1 : -1));
      if (first !== undefined) return { works: { kind, earlier }, outcome: first };
    }
  }
  if (callable.has(name)) return { works: { kind: "not-tried" }, outcome: null };
  return { works: { kind: seenInToken.has(name) ? "in-token" : "no-call" }, outcome: null };
}

/** Where two pages name two scopes for one call, its answer shows something of either only when the other is absent. */
function shows({ resource }: ProbeView, name: string, granted: ReadonlySet<string> | null): boolean {
  if (neededBy(resource) !== name) return false;
  const other = findReadCall(resource)?.otherScope ?? null;
  return other === null || (granted !== null && !covers(granted, other));
}

/** A write counts where it alone opened the read. */
export function findUse(name: string, through: ReadonlyMap<string, string>, made: readonly ProbeView[]): Used | null {
  const calls = made.filter((probe) => {
    const needed = neededBy(probe.resource);
    return wasMade(probe) && needed !== null && (needed === name || through.get(needed) === name);
  });
  const newest = calls.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return newest === undefined ? null : { at: newest.at, resource: newest.resource, calls: calls.length };
}
