import { listInstallations } from "@/lib/db/list-installations";
import type { Diagnosis } from "@/lib/diagnosis";
import { probeStore } from "../probe-store";
import { readDiagnosis } from "../read-diagnosis";
import type { FlowWorld } from "./open-flow";

type Params = Awaited<ReturnType<FlowWorld["visit"]>>;

export function stored(run: { readonly diagnosis: unknown }): Diagnosis {
  const diagnosis = readDiagnosis(run.diagnosis);
  if (diagnosis === null) throw new Error("no diagnosis was stored");
  return diagnosis;
}

export const causes = (diagnosis: Diagnosis) => diagnosis.causes.map(({ id }) => id);
export const excluded = (diagnosis: Diagnosis) => diagnosis.excluded.map(({ id }) => id);

export const withCode = (params: Params, value: string): Params =>
  params.map((param) => (param.name === "code" ? { ...param, value } : param));

export const codeOf = (params: Params): string => params.find(({ name }) => name === "code")?.value ?? "";

/** A whole run, from the button to the callback. */
export async function install(flow: FlowWorld, choices: Parameters<FlowWorld["leave"]>[0] = {}) {
  const left = await flow.leave(choices);
  const params = await flow.visit(left.authorizeUrl);
  return { run: await flow.comeBack(left, params), params };
}

/** One call with the token of the only installation. */
export async function probe(flow: FlowWorld, resource: string) {
  const [installation] = await listInstallations(flow.ctx.db, flow.person.id);
  const input = { installationId: installation?.id ?? "", resources: [resource] };
  const done = await probeStore(flow.ctx, flow.person, input);
  if (!done.ok) throw new Error(done.failure.kind);
  return await flow.run(done.value.runId);
}
