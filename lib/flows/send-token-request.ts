import { rememberCode } from "@/lib/db/remember-code";
import type { Observed } from "@/lib/diagnosis";
import { readTokenAnswer } from "@/lib/oauth/read-token-answer";
import type { TokenAnswer, TokenFailure } from "@/lib/oauth/token-answer";
import type { Result } from "@/lib/result/result";
import type { Facts } from "@/lib/trace/model";
import type { RawRequest } from "@/lib/trace/raw";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";
import { wasSent } from "./was-sent";

export interface TokenSending {
  readonly request: RawRequest;
  readonly grant: "authorization_code" | "refresh_token";
  /** The code in it, remembered by its fingerprint; `null` at a refresh. */
  readonly code: string | null;
  /** What was known before it was sent. */
  readonly observed: Observed;
}

export interface TokenOutcome {
  readonly answer: Result<TokenAnswer, TokenFailure>;
  readonly observed: Observed;
}

/** One request to the token endpoint, recorded and judged; a code counts as sent whatever the answer. */
export async function sendTokenRequest(
  ctx: FlowContext,
  work: Pick<LegWork, "person" | "runId" | "recorder" | "transaction">,
  sending: TokenSending,
): Promise<TokenOutcome> {
  const { recorder, transaction, person, runId } = work;
  const { grant, code, request, observed } = sending;
  const atMs = ctx.now();
  const name = grant === "refresh_token" ? "refresh" : "token";
  const step = { name, leg: null, to: "accounts" } as const;
  const answer = await recorder.call<Result<TokenAnswer, TokenFailure>>(step, request, async (raw) => {
    const read = await readTokenAnswer(raw, { scopes: transaction.scopes, grant });
    return read.ok
      ? { value: read, verdict: "good", checks: read.value.checks }
      : { value: read, verdict: "bad", facts: refusalFacts(read.failure) };
  });
  if (code !== null && (answer.ok || wasSent(answer.failure.transport))) {
    const fingerprint = ctx.fingerprint("code", code);
    await rememberCode(ctx.db, { personId: person.id, fingerprint, runId, atMs, succeeded: answer.ok });
  }
  return { answer, observed };
}

export function refusalFacts({ kind, status, error, errorDescription, detail, transport }: TokenFailure): Facts {
  return {
    kind,
    ...(status === null ? {} : { status }),
    ...(error === null ? {} : { error }),
    ...(errorDescription === null ? {} : { description: errorDescription }),
    ...(detail === null ? {} : { detail }),
    ...(transport === null ? {} : { code: transport.code }),
  };
}
