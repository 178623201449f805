import { expect } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import type { InstallationView } from "@/lib/trace/views";
import type { FlowContext } from "../flow-context";
import { tellTokenStory } from "../tell-token-story";
import { viewTokenStory } from "../view-token-story";
import { disagreements } from "./agrees";
import { openFlow } from "./open-flow";
import { install } from "./refused";

/** One installation on a sandbox of its own, and its token's story with every call counted. */
export async function openTokenWorld(scopes?: string[]) {
  const flow = await openFlow();
  const { run } = await install(flow, scopes === undefined ? {} : { scopes });
  const id = run.installationId ?? "";
  const owned = { personId: flow.person.id, id };
  const sent: string[] = [];
  const counting: FlowContext = {
    ...flow.ctx,
    send: (request, limits) => {
      sent.push(new URL(request.url).pathname.replace("/sandbox", ""));
      return flow.ctx.send(request, limits);
    },
  };
  const view = async (): Promise<InstallationView> => {
    const found = await loadInstallation(flow.ctx.db, owned);
    if (found === undefined) throw new Error("no installation");
    return found;
  };
  const token = async () => {
    const tokens = await loadInstallationTokens(flow.ctx.db, owned);
    if (tokens?.kind !== "tokens") throw new Error("no tokens");
    return tokens;
  };
  const ask = async (pasted?: string, ctx = counting) => {
    sent.length = 0;
    const told = await tellTokenStory(ctx, flow.person, {
      installationId: id,
      ...(pasted === undefined ? {} : { pasted }),
    });
    if (!told.ok) throw new Error(told.failure);
    expect(sent.length).toBeLessThanOrEqual(2);
    const { lead, stories, excluded } = told.value.told;
    // What a page shows of the run later is what was told when it was made.
    const after = (await viewTokenStory(flow.ctx, flow.person, await view(), told.value.runId)).after;
    expect(after?.told).toEqual(told.value.told);
    const run = await flow.run(told.value.runId);
    expect(run).toMatchObject({ kind: "probe", status: "finished", installationId: id });
    expect(disagreements(told.value.told, told.value.diagnosis)).toEqual([]);
    const ids = { lead: lead?.id ?? null, may: stories.map((one) => one.id), not: excluded.map((one) => one.id) };
    return { ...told.value, ...ids, lead: ids.lead, certainty: lead?.certainty ?? null, sent: [...sent], run };
  };
  return { flow, id, view, token, ask, counting, sent };
}
