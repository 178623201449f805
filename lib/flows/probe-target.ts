import { probes, resources } from "@/lib/haravan/resources";
import { covers } from "@/lib/haravan/scopes";
import type { ProbeTarget } from "@/lib/probe/probe-resource";
import type { InstallationView } from "@/lib/trace/views";

export interface Target extends ProbeTarget {
  /** Id of the resource. */
  readonly resource: string;
  readonly scope: string | null;
}

/** What may be called without knowing a further id: reads that change nothing. */
export const probeTargets: readonly Target[] = [
  ...probes.map(({ resource, path, host, scope }) => ({ resource, path, host, scope })),
  ...resources
    .filter(({ id, path }) => !path.includes("{") && !probes.some(({ resource }) => resource === id))
    .map(({ id, path, scope }) => ({ resource: id, path, host: "api" as const, scope })),
];

const byResource: ReadonlyMap<string, Target> = new Map(probeTargets.map((target) => [target.resource, target]));

export const findTarget = (resource: string): Target | undefined => byResource.get(resource);

/** One cheap call for each granted scope that a call can prove. */
export function usualTargets({ scopesGranted }: Pick<InstallationView, "scopesGranted">): readonly string[] {
  const granted = new Set(scopesGranted);
  return probes.filter(({ scope }) => covers(granted, scope)).map(({ resource }) => resource);
}
