import { loadRun } from "@/lib/db/load-run";
import type { Run } from "@/lib/trace/model";
import type { PersonView } from "@/lib/trace/views";
import { type FlowContext, hostsOf } from "./flow-context";

export interface RunView {
  readonly run: Run;
  /** Names under the lanes. */
  readonly hosts: { readonly accounts?: string; readonly api?: string };
  /** As stored; lib/flows/read-diagnosis.ts reads it. */
  readonly diagnosis: unknown;
  /** Fields of the install form that repeat this run. */
  readonly again: readonly (readonly [name: string, value: string])[];
}

const repeated = ["flow", "response", "orgid", "demoPerson"] as const;

/** One run of this person's; `undefined` for everybody else's, as for none. */
export async function viewRun(ctx: FlowContext, person: PersonView, id: string): Promise<RunView | undefined> {
  const stored = await loadRun(ctx.db, { personId: person.id, id });
  if (stored === undefined) return undefined;
  const { diagnosis, ...run } = stored;
  const hosts = hostsOf(ctx.env, run.provider);
  const start = run.steps.find(({ name }) => name === "start")?.facts ?? {};
  const choices = repeated.flatMap((name) => {
    const value = start[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return {
    run,
    diagnosis,
    hosts: hosts ? { accounts: shortHost(hosts.issuer), api: shortHost(hosts.api) } : {},
    again: [
      ...(run.registration ? [["registrationId", run.registration.id] as const] : []),
      ...choices,
      ...(start["pkce"] === true ? [["pkce", "on"] as const] : []),
      ...String(start["scopes"] ?? "")
        .split(" ")
        .filter(Boolean)
        .map((scope) => ["scopes", scope] as const),
    ],
  };
}

/** The sandbox's two sides share a host; their paths tell them apart. */
function shortHost(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname === "/" ? host : pathname;
}
