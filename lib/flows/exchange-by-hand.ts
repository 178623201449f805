import { createRun } from "@/lib/db/create-run";
import { type OpenedCode, openKeptCode } from "@/lib/db/open-kept-code";
import type { Observed } from "@/lib/diagnosis";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { changeTokenRequest } from "./change-token-request";
import { type ClientFault, type ExchangeClient, findExchangeClient } from "./exchange-client";
import type { ExchangeInput } from "./exchange-input";
import type { ExchangeReport } from "./exchange-report";
import { finishExchanged } from "./finish-exchanged";
import { finishRefused, stopOfTokens } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";
import { observeCode } from "./observe-code";
import { openRecorder } from "./open-recorder";
import { sendTokenRequest, type TokenOutcome } from "./send-token-request";
import { workByHand } from "./work-by-hand";

export type ExchangeFault = ClientFault | "no-kept-code" | "store-needs-registration";

/** What is sent in place of the front half of a flow. */
interface Sent {
  readonly code: string | null;
  readonly kept: OpenedCode | null;
  readonly redirectUri: string;
  readonly verifier: string | null;
}

/** A token request with one's own code or refresh token: recorded and diagnosed like any run. @see RFC 6749 §4.1.3, §6 */
export async function exchangeByHand(
  ctx: FlowContext,
  person: PersonView,
  input: ExchangeInput,
): Promise<Result<ExchangeReport, ExchangeFault>> {
  const found = await findExchangeClient(ctx, person, input.client);
  if (!found.ok) return found;
  const client = found.value;
  if (input.store && !client.registered) return err("store-needs-registration");
  const prepared = await prepare(ctx, person, input);
  if (!prepared.ok) return prepared;
  const sent = prepared.value;

  const work = await open(ctx, person, client, sent);
  learn(work, input, sent);
  let outcome = await sendOnce(ctx, work, input, sent);
  if (input.times === 2) outcome = await sendOnce(ctx, work, input, sent);
  const { answer, observed } = outcome;
  if (!answer.ok) {
    const stop = { ...stopOfTokens(answer.failure, input.grant.kind), observed };
    return ok(await finishRefused(ctx, { personId: person.id, id: work.runId }, stop, answer.failure.kind));
  }
  return ok(
    await finishExchanged(ctx, work, {
      tokens: answer.value,
      source: sent.code === null ? "refresh" : "token",
      code: sent.code,
      nonce: sent.kept?.nonce ?? null,
      store: input.store,
      observed,
    }),
  );
}

async function prepare(
  ctx: FlowContext,
  person: PersonView,
  { grant }: ExchangeInput,
): Promise<Result<Sent, ExchangeFault>> {
  if (grant.kind === "refresh_token") return ok({ code: null, kept: null, redirectUri: "", verifier: null });
  if ("value" in grant.code) {
    const { redirectUri = "", codeVerifier } = grant;
    return ok({ code: grant.code.value, kept: null, redirectUri, verifier: codeVerifier ?? null });
  }
  const kept = await openKeptCode(ctx.db, { personId: person.id, id: grant.code.keptByRun });
  if (kept === undefined) return err("no-kept-code");
  const { redirectUri = kept.redirectUri, codeVerifier } = grant;
  return ok({ code: kept.code, kept, redirectUri, verifier: codeVerifier ?? kept.verifier });
}

async function open(
  ctx: FlowContext,
  person: PersonView,
  client: ExchangeClient,
  { code, kept, redirectUri, verifier }: Sent,
): Promise<LegWork> {
  const { registration, registered } = client;
  const run = await createRun(ctx.db, {
    personId: person.id,
    kind: code === null ? "refresh" : "exchange",
    provider: registration.provider,
    registration: registered ? { id: registration.id, name: registration.name } : null,
  });
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  return workByHand({ ...client, person, run, recorder, redirectUri, verifier, kept });
}

function learn({ recorder, clientSecret }: LegWork, { grant }: ExchangeInput, { code, verifier }: Sent): void {
  recorder.learn({ kind: "client_secret", value: clientSecret });
  if (code !== null) recorder.learn({ kind: "code", value: code });
  if (verifier !== null) recorder.learn({ kind: "code_verifier", value: verifier });
  if (grant.kind === "refresh_token") recorder.learn({ kind: "refresh_token", value: grant.refreshToken });
}

async function sendOnce(ctx: FlowContext, work: LegWork, input: ExchangeInput, sent: Sent): Promise<TokenOutcome> {
  const { hosts, registration, clientSecret, person } = work;
  const client = { hosts, clientId: registration.clientId, clientSecret };
  const { grant } = input;
  const { code, kept, redirectUri, verifier } = sent;
  const plain =
    grant.kind === "refresh_token"
      ? buildTokenRequest({ ...client, grant: "refresh_token", refreshToken: grant.refreshToken })
      : buildTokenRequest({
          ...client,
          grant: "authorization_code",
          code: code ?? "",
          redirectUri,
          codeVerifier: verifier,
        });
  const observed: Observed = code === null ? {} : await observeCode(ctx, { personId: person.id, code, kept });
  return await sendTokenRequest(ctx, work, {
    request: changeTokenRequest(plain, input),
    grant: grant.kind,
    code,
    observed,
  });
}
