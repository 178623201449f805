import { finishRun } from "@/lib/db/finish-run";
import { updateInstallationTokens } from "@/lib/db/update-installation-tokens";
import { readScopes } from "@/lib/oauth/read-scopes";
import type { TokenAnswer } from "@/lib/oauth/token-answer";
import type { InstallationView } from "@/lib/trace/views";
import type { ExchangeReport } from "./exchange-report";
import { finishRefused } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import { judgeByHand } from "./judge-by-hand";
import type { LegWork } from "./leg-work";

export interface Refreshing {
  readonly installation: InstallationView;
  readonly refreshToken: string;
  readonly work: LegWork;
}

/** The new tokens, stored before they are judged: the old refresh token is spent. */
export async function keepRefreshed(
  ctx: FlowContext,
  { installation, refreshToken, work }: Refreshing,
  tokens: TokenAnswer,
): Promise<ExchangeReport> {
  const { person, runId, recorder } = work;
  const obtainedAtMs = ctx.now();
  const { granted } = readScopes(installation.scopesGranted, tokens.scope);
  const print = (kind: "access_token" | "refresh_token", value: string) => ({
    value,
    fingerprint: ctx.fingerprint(kind, value),
  });
  const spent = print("refresh_token", refreshToken);
  // An answer without a new refresh token means that the old one goes on. @see RFC 6749 §6
  const refresh = tokens.refreshToken === null ? spent : print("refresh_token", tokens.refreshToken);
  const access = print("access_token", tokens.accessToken);
  const stored = await updateInstallationTokens(
    ctx.db,
    { personId: person.id, id: installation.id },
    {
      access,
      refresh,
      kind: granted.includes("grant_service") ? "service" : "user",
      scopesGranted: granted,
      obtainedAtMs,
      expiresAtMs: tokens.expiresInSeconds === null ? null : obtainedAtMs + tokens.expiresInSeconds * 1000,
    },
    spent.fingerprint,
  );
  recorder.learn({ kind: "access_token", value: access.value });
  recorder.learn({ kind: "refresh_token", value: refresh.value });
  const owned = { personId: person.id, id: runId };
  const { idToken } = tokens;
  const judged =
    idToken === null
      ? null
      : await judgeByHand(ctx, work, {
          answer: tokens,
          idToken,
          source: "refresh",
          code: null,
          nonce: null,
          subject: installation.installedBy.sub,
        });
  if (judged?.ok === false) {
    return await finishRefused(ctx, owned, judged.failure, "id-token");
  }
  const facts = {
    rotated: refresh.fingerprint !== spent.fingerprint,
    granted: granted.length,
    scopes: granted.join(" "),
    // A faster refresh has left its tokens: they stand, and these are dropped.
    ...(stored ? {} : { overtaken: true }),
  };
  await recorder.local({ name: "saved", leg: null, verdict: stored ? "good" : "warn", facts, checks: [] });
  await finishRun(ctx.db, owned, { outcome: "refreshed", verdict: stored ? "good" : "warn", facts });
  return {
    runId,
    ok: true,
    tokenType: "Bearer",
    expiresInSeconds: tokens.expiresInSeconds,
    scope: tokens.scope,
    fingerprints: {
      access: access.fingerprint,
      refresh: tokens.refreshToken === null ? null : refresh.fingerprint,
      idToken: idToken === null ? null : ctx.fingerprint("id_token", idToken),
    },
    installationId: stored ? installation.id : null,
  };
}
