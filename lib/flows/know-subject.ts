import { listInstallations } from "@/lib/db/list-installations";
import { listRegistrations } from "@/lib/db/list-registrations";
import { loadRun } from "@/lib/db/load-run";
import type { SentValue } from "@/lib/probe/unauthorized/judge-sent-value";
import { knowToken, type TokenPrints } from "@/lib/probe/unauthorized/know-token";
import type { KnownToken, TokenKnowledge } from "@/lib/probe/unauthorized/story";
import type { CallStep } from "@/lib/trace/model";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { recallToken } from "./recall-token";

/** What this tool knows of an installation's token, or of one that was pasted, before anything is asked. */
export async function knowSubject(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
  pasted: SentValue | null,
): Promise<TokenKnowledge> {
  const all = await listInstallations(ctx.db, person.id);
  const token = await remember(ctx, person, installation, all, pasted);
  const present = token === null ? undefined : all.find(({ id }) => id === token.installationId);
  const { provider, store, registration, hasRefreshToken } = installation;
  return {
    nowMs: ctx.now(),
    provider,
    orgid: store.orgid,
    subject: pasted === null ? "present" : "pasted",
    problem: pasted?.problem ?? null,
    sendable: pasted === null || pasted.value !== null,
    cleaned: pasted?.cleaned ?? false,
    token,
    renewable: hasRefreshToken && registration !== null,
    registered: registration !== null,
    offsetSeconds: null,
    offsetAtIssueSeconds:
      token === null || present === undefined ? null : await offsetAtIssue(ctx, person, present, token),
  };
}

async function remember(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
  all: readonly InstallationView[],
  pasted: SentValue | null,
): Promise<KnownToken | null> {
  if (pasted !== null && pasted.value === null) return null;
  const secrets = new Map(
    (await listRegistrations(ctx.db, person.id)).flatMap(({ id, secretFingerprint }) =>
      secretFingerprint === null ? [] : [[secretFingerprint, id] as const],
    ),
  );
  const known = knowToken(printsOf(ctx, installation, pasted), installation, all, secrets);
  if (known === null || known.worked || known.secret !== "access-token") return known;
  const owner = all.find(({ id }) => id === known.installationId);
  if (owner === undefined || known.generation !== known.newest) return known;
  // The run that installed called the API once: that counts as well.
  const recalled = await recallToken(ctx, person.id, owner);
  return recalled.token_worked_before === true ? { ...known, worked: true } : known;
}

function printsOf(ctx: FlowContext, { tokenFingerprint }: InstallationView, pasted: SentValue | null): TokenPrints {
  const value = pasted?.value ?? null;
  if (value === null) return { access: tokenFingerprint, refresh: null, clientSecret: null };
  return {
    access: ctx.fingerprint("access_token", value),
    refresh: ctx.fingerprint("refresh_token", value),
    clientSecret: ctx.fingerprint("client_secret", value),
  };
}

const issues: ReadonlySet<string> = new Set(["token", "refresh"]);

/** How the provider's clock stood against ours in the answer that brought this token. */
async function offsetAtIssue(
  ctx: FlowContext,
  person: PersonView,
  installation: InstallationView,
  token: KnownToken,
): Promise<number | null> {
  const generation = installation.generations.find((one) => one.generation === token.generation);
  const runId = generation?.runId ?? (token.generation === token.newest ? installation.runId : null);
  if (runId === null || runId === undefined) return null;
  const run = await loadRun(ctx.db, { personId: person.id, id: runId });
  const call = run?.steps.findLast((step): step is CallStep => step.kind === "call" && issues.has(step.name));
  return call?.exchange.clockOffsetSeconds ?? null;
}
