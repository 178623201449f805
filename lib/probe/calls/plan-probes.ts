import { probes } from "@/lib/haravan/resources";
import { covers } from "@/lib/haravan/scopes";
import { err, ok, type Result } from "@/lib/result/result";
import { buildProbePath, type Parameters } from "./build-probe-path";
import { type IdNeed, needsOf } from "./id-sources";
import { findReadCall, type KnownCall, type ReadCall, readCalls } from "./known-calls";

export type ProbeSet = "scopes" | "all";

/** What to call: one cheap GET a scope (or a granted one), every documented GET, some of them, or one with parameters of one's own. */
export type ProbeWish =
  | { readonly kind: ProbeSet | "granted" }
  | { readonly kind: "resources"; readonly resources: readonly string[] }
  | { readonly kind: "one"; readonly resource: string; readonly params?: Parameters; readonly query?: Parameters };

export interface PlannedProbe {
  readonly target: ReadCall;
  /** Ids that come from lists of the same run. */
  readonly needs: readonly IdNeed[];
  /** Given by a person; they are not looked for. */
  readonly params: Parameters;
  readonly query: Parameters;
  /** Called only because another one needs an id. */
  readonly forIds: boolean;
}

/** `at`: its place in what was asked for. */
export type PlanFault =
  | { readonly kind: "no-such-resource"; readonly at: number }
  | { readonly kind: "bad-parameter"; readonly in: "params" | "query"; readonly name: string };

/** Rates are the only read of their scope. Their ids come from two lists, which are called with them. */
const scopeSet: readonly string[] = [...probes.map(({ resource }) => resource), "shipping-rates-list"];

/** Enough rows to choose one that has something below it, and no more. */
const fewRows: Parameters = { limit: "10" };
const paged = /-list$|-search$/;
/** Their pages know no paging. */
const whole: ReadonlySet<string> = new Set([
  "users-list",
  "locations-list",
  "countries-list",
  "provinces-list",
  "districts-list",
  "wards-list",
  "policies-list",
  "app-subscriptions-list",
  "transactions-list",
  "refunds-list",
  "shipping-rates-list",
  "inventory-locations-list",
  "themes-list",
  "assets-list",
]);

/** What the probe of a scope is called with. */
function fixedQuery(resource: string): Parameters {
  const probe = probes.find((one) => one.resource === resource);
  return Object.fromEntries(new URLSearchParams(probe?.path.split("?")[1] ?? ""));
}

/** The parameters of a call that nobody gave any. */
function usualQuery(resource: string): Parameters {
  const isPaged = paged.test(resource) && !whole.has(resource);
  return { ...(isPaged ? fewRows : {}), ...fixedQuery(resource) };
}

const plain = (target: ReadCall): PlannedProbe => ({
  target,
  needs: needsOf(target),
  params: {},
  query: usualQuery(target.resource),
  forIds: false,
});

function namesOf(
  wish: Exclude<ProbeWish, { kind: "one" }>,
  scopesGranted: readonly string[] | null,
): readonly string[] {
  switch (wish.kind) {
    case "scopes":
      return scopeSet;
    case "granted": {
      const granted = new Set(scopesGranted);
      const gives = (scope: string) => scopesGranted === null || covers(granted, scope);
      return probes.filter(({ scope }) => gives(scope)).map(({ resource }) => resource);
    }
    case "all":
      return readCalls.map(({ resource }) => resource);
    case "resources":
      return [...new Set(wish.resources)];
  }
}

/** The calls of a run, lists before what takes ids from them. */
export function planProbes(
  wish: ProbeWish,
  scopesGranted: readonly string[] | null = null,
): Result<readonly PlannedProbe[], PlanFault> {
  if (wish.kind === "one") {
    const one = planOne(wish);
    return one.ok ? ok(withLists([one.value])) : one;
  }
  const names = namesOf(wish, scopesGranted);
  const asked = names.flatMap((name) => findReadCall(name) ?? []);
  if (asked.length < names.length) {
    const given = wish.kind === "resources" ? wish.resources : names;
    return err({ kind: "no-such-resource", at: given.findIndex((name) => findReadCall(name) === undefined) });
  }
  return ok(withLists(asked.map(plain)));
}

function planOne(wish: Extract<ProbeWish, { kind: "one" }>): Result<PlannedProbe, PlanFault> {
  const target = findReadCall(wish.resource);
  if (target === undefined) return err({ kind: "no-such-resource", at: 0 });
  const planned = plain(target);
  const { params = {}, query } = wish;
  const needs = planned.needs.filter(
    ({ name, place }) => !Object.hasOwn(place === "path" ? params : (query ?? {}), name),
  );
  // A missing parameter is looked for; whether those that are there would do is seen with something in its place.
  const open = needs.filter(({ place }) => place === "path").map(({ name }) => [name, "1"]);
  const tried = buildProbePath(planned.target, { ...Object.fromEntries(open), ...params });
  if (!tried.ok) return err({ kind: "bad-parameter", in: "params", name: tried.failure.name });
  // Somebody's own call is the resource as the documentation has it; only those of a run are cut short.
  return ok({ ...planned, needs, params, query: query ?? fixedQuery(wish.resource) });
}

/** A list for somebody's own parameters is called with those that it has in its path as well. */
function listFor(list: PlannedProbe, given: Parameters): PlannedProbe {
  const names = list.target.parameters.filter((name) => Object.hasOwn(given, name));
  const params = Object.fromEntries(names.map((name) => [name, given[name] ?? ""]));
  return { ...list, params, needs: list.needs.filter(({ name }) => !names.includes(name)), forIds: true };
}

/** Depth first: what a call needs stands before it, once. */
function withLists(asked: readonly PlannedProbe[]): readonly PlannedProbe[] {
  const given = new Map(asked.map((one) => [one.target.resource, one]));
  const ordered = new Map<string, PlannedProbe>();
  const add = (one: PlannedProbe): void => {
    if (ordered.has(one.target.resource)) return;
    for (const { list } of one.needs) {
      const target = findReadCall(list);
      const known = given.get(list) ?? (target === undefined ? undefined : listFor(plain(target), one.params));
      if (known !== undefined) add(known);
    }
    ordered.set(one.target.resource, one);
  };
  // Lists that need nothing go first: what hangs on them can be called while others are under way.
  for (const one of asked) if (one.needs.length === 0) add(one);
  for (const one of asked) add(one);
  return [...ordered.values()];
}

/** Does a template have something to fill in, in its path or by its page's own rule in the query? */
export const needsIds = (call: Pick<KnownCall, "resource" | "parameters">): readonly string[] => [
  ...call.parameters,
  ...needsOf(call).flatMap(({ name, place }) => (place === "query" ? [name] : [])),
];
