import { loadRun } from "@/lib/db/load-run";
import type { Run } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import { type FlowContext, hostsOf } from "./flow-context";
import { repeatRun } from "./repeat-run";

export interface RunView {
  readonly run: Run;
  /** Names under the lanes. */
  readonly hosts: { readonly accounts?: string; readonly api?: string };
  /** As stored; lib/flows/read-diagnosis.ts reads it. */
  readonly diagnosis: unknown;
  /** Fields of the install form that repeat this run. */
  readonly again: readonly (readonly [name: string, value: string])[];
}

/** One run of this person's; `undefined` for everybody else's, as for none. */
export async function viewRun(ctx: FlowContext, person: PersonView, id: string): Promise<RunView | undefined> {
  const stored = await loadRun(ctx.db, { personId: person.id, id });
  if (stored === undefined) return undefined;
  const { diagnosis, ...run } = stored;
  const hosts = hostsOf(ctx.env, run.provider);
  return {
    run,
    diagnosis,
    hosts: hosts ? { accounts: shortHost(hosts.issuer), api: shortHost(hosts.api) } : {},
    again: repeatRun(run),
  };
}

/** The sandbox's two sides share a host; their paths tell them apart. */
function shortHost(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname === "/" ? host : pathname;
}
