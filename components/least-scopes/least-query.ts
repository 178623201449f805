import { covers } from "@/lib/haravan/scopes";
import { apiCalls, findCall } from "@/lib/probe/calls/known-calls";
import { type AppNeed, appNeeds } from "@/lib/probe/scopes/least-scopes";
import type { InstallationView } from "@/lib/trace/views";

/** What is chosen on the page; its address is this and nothing else. */
export interface LeastQuery {
  readonly calls: readonly string[];
  readonly needs: readonly AppNeed[];
}

export const leastFields = { calls: "calls", needs: "needs" } as const;

export const needNames: readonly AppNeed[] = ["service", "refresh", "webhooks"];

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
type Present = Pick<InstallationView, "scopesGranted" | "scopesRequested" | "probes">;

export const presentScopes = ({ scopesGranted, scopesRequested }: Present): readonly string[] | null =>
  scopesGranted ?? scopesRequested;

/** An address without a choice has the calls made from here, and what the token is for already. */
export function readLeastQuery(params: Params, installation: Present): LeastQuery {
  if (params[leastFields.calls] === undefined)
    return { calls: probedCalls(installation), needs: needsOf(installation) };
  const chosen = new Set(listOf(params[leastFields.calls]));
  const needs = new Set(listOf(params[leastFields.needs]));
  return {
    calls: apiCalls.map(({ resource }) => resource).filter((id) => chosen.has(id)),
    needs: needNames.filter((need) => needs.has(need)),
  };
}

/** Ticks of a form arrive one by one, an address that was written for people has them in one. */
const listOf = (value: Params[string]): readonly string[] =>
  [value ?? []].flat().flatMap((one) => one.split(",").filter(Boolean));

export const probedCalls = ({ probes }: Present): readonly string[] =>
  probes
    .filter(({ resource, untried }) => untried === null && findCall(resource)?.host === "api")
    .map((probe) => probe.resource);

export function openedCalls(installation: Present): readonly string[] {
  const present = new Set(presentScopes(installation));
  return apiCalls.filter(({ scope }) => scope !== null && covers(present, scope)).map(({ resource }) => resource);
}

export function needsOf(installation: Present): readonly AppNeed[] {
  const present = new Set(presentScopes(installation));
  return needNames.filter((need) => present.has(appNeeds[need]));
}

export function leastAddress(installationId: string, { calls, needs }: LeastQuery): string {
  const kept = needs.length === 0 ? "" : `&${leastFields.needs}=${needs.join(",")}`;
  return `/stores/${installationId}/least-scopes?${leastFields.calls}=${calls.join(",")}${kept}`;
}
