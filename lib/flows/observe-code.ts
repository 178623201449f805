import { findSentCode } from "@/lib/db/find-sent-code";
import type { OpenedCode } from "@/lib/db/open-kept-code";
import type { Observed } from "@/lib/diagnosis";
import type { FlowContext } from "./flow-context";

const seconds = (ms: number): number => Math.max(0, Math.round(ms / 100) / 10);

/** What this tool knows of a code at the moment before it sends it. `kept`: it came by a callback of ours. */
export async function observeCode(
  ctx: FlowContext,
  input: { readonly personId: string; readonly code: string; readonly kept: OpenedCode | null },
): Promise<Observed> {
  const { personId, code, kept } = input;
  const sendings = await findSentCode(ctx.db, { personId, fingerprint: ctx.fingerprint("code", code) });
  const first = sendings.at(-1);
  const successful = sendings.find(({ succeeded }) => succeeded);
  const now = ctx.now();
  return {
    code_sent_before: first !== undefined,
    ...(first === undefined ? {} : { code_sent_before_s: seconds(now - first.atMs) }),
    ...inRun((successful ?? first)?.runId),
    ...(first === undefined ? {} : { code_used_successfully_before: successful !== undefined }),
    ...(kept === null
      ? {}
      : {
          code_matches_callback: kept.code === code,
          code_age_s: seconds(now - kept.receivedAtMs),
          client_id_at_authorize: kept.clientId,
          redirect_uri_at_authorize: kept.redirectUri,
          scopes_requested: kept.scopes,
          code_challenge_sent: kept.verifier !== null,
          ...(kept.lifetimeSeconds === null ? {} : { code_lifetime_s: kept.lifetimeSeconds }),
        }),
  };
}

const inRun = (runId: string | null | undefined): Observed => (runId ? { code_sent_in_run: runId } : {});
