import { finishRun } from "@/lib/db/finish-run";
import { loadRun } from "@/lib/db/load-run";
import type { Observed } from "@/lib/diagnosis";
import type { TokenAnswer } from "@/lib/oauth/token-answer";
import type { ExchangeReport, ExchangeSuccess } from "./exchange-report";
import { finishRefused } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import { judgeByHand } from "./judge-by-hand";
import type { LegWork } from "./leg-work";
import { storeInstallation } from "./store-installation";

interface Exchanged {
  readonly tokens: TokenAnswer;
  readonly source: "token" | "refresh";
  readonly code: string | null;
  readonly nonce: string | null;
  readonly store: boolean;
  readonly observed: Observed;
}

/** Tokens came: the ID token among them is checked; they are stored when asked, and dropped otherwise. */
export async function finishExchanged(
  ctx: FlowContext,
  work: LegWork,
  { tokens, source, code, nonce, store, observed }: Exchanged,
): Promise<ExchangeReport> {
  const owned = { personId: work.person.id, id: work.runId };
  const { idToken } = tokens;
  const judged =
    idToken === null ? null : await judgeByHand(ctx, work, { answer: tokens, idToken, source, code, nonce });
  if (judged?.ok === false) {
    return await finishRefused(ctx, owned, { ...judged.failure, observed }, "id-token");
  }
  if (!store) {
    const verdict = judged?.value.leakedKeys ? "warn" : "good";
    await finishRun(ctx.db, owned, { outcome: "exchanged", verdict, facts: factsOf(tokens) });
    return success(ctx, work, tokens, null);
  }
  if (judged === null) {
    const stop = { outcome: "id-token-refused", verdict: "bad", facts: { check: "id-token" } } as const;
    return await finishRefused(ctx, owned, stop, "not-stored");
  }
  const stopped = await storeInstallation(ctx, work, { ...judged.value, tokens });
  if (stopped !== null) return await finishRefused(ctx, owned, { ...stopped, observed }, "not-stored");
  const run = await loadRun(ctx.db, owned);
  return success(ctx, work, tokens, run?.installationId ?? null);
}

function factsOf({ scope, expiresInSeconds }: TokenAnswer) {
  const scopes = scope?.split(" ").filter(Boolean) ?? [];
  return {
    ...(scope === null ? {} : { granted: scopes.length, scopes: scope }),
    ...(expiresInSeconds === null ? {} : { expiresInSeconds }),
  };
}

function success(ctx: FlowContext, work: LegWork, tokens: TokenAnswer, installationId: string | null): ExchangeSuccess {
  return {
    runId: work.runId,
    ok: true,
    tokenType: "Bearer",
    expiresInSeconds: tokens.expiresInSeconds,
    scope: tokens.scope,
    fingerprints: {
      access: ctx.fingerprint("access_token", tokens.accessToken),
      refresh: tokens.refreshToken === null ? null : ctx.fingerprint("refresh_token", tokens.refreshToken),
      idToken: tokens.idToken === null ? null : ctx.fingerprint("id_token", tokens.idToken),
    },
    installationId,
  };
}
