import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { type ProbeWish, planProbes } from "@/lib/probe/calls/plan-probes";
import { headerValue, type Send } from "@/lib/trace/raw";
import type { FlowContext } from "../flow-context";
import { type ProbeReport, probeStore } from "../probe-store";
import type { FlowWorld } from "./open-flow";
import { install } from "./refused";

export interface Sent {
  readonly url: string;
  readonly status: number | null;
  readonly used: string | null;
}

/** A run over every documented GET, and how many calls it plans. */
export const everything = { kind: "all" } as const;
const planned = planProbes(everything);
export const total = planned.ok ? planned.value.length : 0;

/** How full the bucket was at each call, by the sandbox's own count. */
export const levelsOf = (sent: readonly Sent[]): readonly number[] =>
  sent.flatMap(({ used }) => (used === null ? [] : [Number(used.split("/")[0])]));

/** Waiting moves the clock that everybody shares; nothing takes real time. */
export const quick = (flow: FlowWorld, ctx: FlowContext = flow.ctx): FlowContext => ({
  ...ctx,
  async pause(ms) {
    flow.clock.pass(ms / 1000);
  },
});

/** Everything that goes to the provider, in the order in which it went and in which the answers came. */
export function watched(
  ctx: FlowContext,
  /** The scenario that a call meets. */
  breaking: (path: string, at: number) => string | null = () => null,
) {
  const begun: string[] = [];
  const sent: Sent[] = [];
  const send: Send = async (request, limits) => {
    const path = new URL(request.url).pathname.replace("/sandbox/apis", "");
    begun.push(path);
    const scenario = breaking(path, begun.length);
    const prefer = scenario === null ? [] : [{ name: "Prefer", value: `scenario=${scenario}` }];
    const sending = { ...request, headers: [...request.headers, ...prefer] };
    // Only what is broken on purpose is given up early.
    const raw = await ctx.send(sending, scenario === null ? limits : { deadlineMs: 400 });
    sent.push({
      url: request.url,
      status: raw.response?.status ?? null,
      used: headerValue(raw.response?.headers ?? [], "x-haravan-api-call-limit"),
    });
    return raw;
  };
  return { ctx: { ...ctx, send }, begun, sent };
}

/** An installation whose bucket has run dry. */
export async function installed(flow: FlowWorld, scopes?: readonly string[]): Promise<string> {
  const { run } = await install(flow, scopes === undefined ? {} : { scopes: [...scopes] });
  flow.clock.pass(30);
  return run.installationId ?? "";
}

export async function probed(
  flow: FlowWorld,
  ctx: FlowContext,
  installationId: string,
  wish: ProbeWish,
): Promise<ProbeReport> {
  const done = await probeStore(ctx, flow.person, { installationId, wish });
  if (!done.ok) throw new Error(done.failure.kind);
  return done.value;
}

export async function tokenOf(flow: FlowWorld, id: string): Promise<string> {
  const tokens = await loadInstallationTokens(flow.ctx.db, { personId: flow.person.id, id });
  if (tokens?.kind !== "tokens") throw new Error("no tokens");
  return tokens.access;
}
