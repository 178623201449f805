import { findResource } from "@/lib/haravan/resources";
import { knownCalls } from "@/lib/probe/calls/known-calls";
import type { CallStep, Run } from "@/lib/trace/model";

/** Documented calls of a run of probes that were answered with 403: each has an X-ray. */
export function refusedCalls({ kind, installationId, steps }: Pick<Run, "kind" | "installationId" | "steps">) {
  if (installationId === null || kind !== "probe") return [];
  const refused = steps.flatMap((step) => (step.kind === "call" && step.name === "probe" ? resourceOf(step) : []));
  return [...new Set(refused)].map((resource) => ({ installationId, resource }));
}

function resourceOf({ exchange }: CallStep): readonly string[] {
  if (exchange.response?.status !== 403) return [];
  const { pathname } = new URL(exchange.request.url);
  const path = /\/(?:com|web)\/[^?]*$/.exec(pathname)?.[0];
  const beside = knownCalls.find((call) => call.host !== "api" && pathname.endsWith(call.path));
  const found = path === undefined ? beside?.resource : findResource(exchange.request.method, path)?.id;
  return found === undefined ? [] : [found];
}
