import { findSentCode } from "@/lib/db/find-sent-code";
import { loadRegistration } from "@/lib/db/load-registration";
import { openKeptCode } from "@/lib/db/open-kept-code";
import { err, type Result } from "@/lib/result/result";
import { type RequestRehearsal, requestRehearsals, type TokenRehearsal } from "@/lib/trace/rehearsals";
import type { PersonView } from "@/lib/trace/views";
import { askSandbox } from "./ask-sandbox";
import { type ExchangeFault, exchangeByHand } from "./exchange-by-hand";
import type { ExchangeInput } from "./exchange-input";
import type { ExchangeReport } from "./exchange-report";
import type { FlowContext } from "./flow-context";

export type RequestFault = ExchangeFault | "not-on-the-sandbox";

export const isRequestRehearsal = (what: string | null): what is RequestRehearsal =>
  requestRehearsals.some((name) => name === what);

/** What a rehearsal changes in a token request. Pure but for randomness. */
export function changeInput(ctx: FlowContext, input: ExchangeInput, what: RequestRehearsal): ExchangeInput {
  switch (what) {
    case "send-code-again":
      return { ...input, times: 2 };
    case "json-body":
      return { ...input, body: "json" };
    case "wrong-secret": {
      const value = Buffer.from(ctx.random(32)).toString("hex");
      return { ...input, extra: [...input.extra, { name: "client_secret", value }] };
    }
    case "other-redirect-uri": {
      if (input.grant.kind !== "authorization_code") return input;
      return { ...input, grant: { ...input.grant, redirectUri: `${input.grant.redirectUri ?? ""}/` } };
    }
  }
}

/** One rehearsal with the code that a run keeps: the changed request, or an answer that the sandbox was asked for. */
export async function rehearseRequest(
  ctx: FlowContext,
  person: PersonView,
  { runId, what }: { readonly runId: string; readonly what: RequestRehearsal | TokenRehearsal },
): Promise<Result<ExchangeReport, RequestFault>> {
  const kept = await openKeptCode(ctx.db, { personId: person.id, id: runId });
  if (kept === undefined) return err("no-kept-code");
  const registration = await loadRegistration(ctx.db, { personId: person.id, id: kept.registrationId });
  if (registration === undefined) return err("no-such-registration");
  const plain: ExchangeInput = {
    client: { kind: "registration", id: registration.id },
    grant: { kind: "authorization_code", code: { keptByRun: runId }, redirectUri: kept.redirectUri },
    times: 1,
    body: "form",
    extra: [],
    store: false,
  };
  switch (what) {
    case "token-500":
    case "token-502":
    case "token-hang": {
      const set = await askSandbox(ctx, registration, { next: what });
      return set === null ? err("not-on-the-sandbox") : await exchangeByHand(ctx, person, plain);
    }
    case "send-code-again": {
      // A code that was sent before is sent a second time; one that was not, twice.
      const sent = await wasSentBefore(ctx, person, kept.fingerprint);
      return await exchangeByHand(ctx, person, sent ? plain : changeInput(ctx, plain, what));
    }
    default:
      return await exchangeByHand(ctx, person, changeInput(ctx, plain, what));
  }
}

async function wasSentBefore(ctx: FlowContext, person: PersonView, fingerprint: string): Promise<boolean> {
  return (await findSentCode(ctx.db, { personId: person.id, fingerprint })).length > 0;
}
