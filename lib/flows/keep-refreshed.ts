import { finishRun } from "@/lib/db/finish-run";
import { updateInstallationTokens } from "@/lib/db/update-installation-tokens";
import { readScopes } from "@/lib/oauth/read-scopes";
import type { TokenAnswer } from "@/lib/oauth/token-answer";
import type { InstallationView } from "@/lib/trace/views";
import { finishRefused } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import { judgeByHand } from "./judge-by-hand";
import type { LegWork } from "./leg-work";
import type { RefreshReport } from "./refresh-report";

export interface Refreshing {
  readonly installation: InstallationView;
  readonly refreshToken: string;
  readonly work: LegWork;
  readonly startedAtMs: number;
}

/** The new tokens, stored before they are judged: the old refresh token is spent. */
export async function keepRefreshed(
  ctx: FlowContext,
  { installation, refreshToken, work, startedAtMs }: Refreshing,
  tokens: TokenAnswer,
): Promise<RefreshReport> {
  const { person, runId, recorder } = work;
  const obtainedAtMs = ctx.now();
  // An answer that names no scope grants what was granted before. @see RFC 6749 §5.1
  const before = installation.scopesGranted ?? [];
  const granted = tokens.scope === null ? installation.scopesGranted : readScopes(before, tokens.scope).granted;
  const print = (kind: "access_token" | "refresh_token", value: string) => ({
    value,
    fingerprint: ctx.fingerprint(kind, value),
  });
  const spent = print("refresh_token", refreshToken);
  // An answer without a new refresh token means that the old one goes on. @see RFC 6749 §6
  const refresh = tokens.refreshToken === null ? spent : print("refresh_token", tokens.refreshToken);
  const access = print("access_token", tokens.accessToken);
  const expiresAtMs = tokens.expiresInSeconds === null ? null : obtainedAtMs + tokens.expiresInSeconds * 1000;
  const stored = await updateInstallationTokens(
    ctx.db,
    { personId: person.id, id: installation.id },
    {
      access,
      refresh,
      kind: granted === null ? installation.tokenKind : granted.includes("grant_service") ? "service" : "user",
      scopesGranted: granted,
      obtainedAtMs,
      expiresAtMs,
    },
    { generation: installation.generation, runId, startedAtMs },
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
          ...(installation.installedBy === null ? {} : { subject: installation.installedBy.sub }),
        });
  if (judged?.ok === false) {
    return await finishRefused(ctx, owned, judged.failure, "id-token");
  }
  const facts = {
    rotated: refresh.fingerprint !== spent.fingerprint,
    ...(granted === null ? {} : { granted: granted.length, scopes: granted.join(" ") }),
    // Installed again or uninstalled meanwhile: what stands there stands, and these are dropped.
    ...(stored === undefined ? { overtaken: true } : {}),
  };
  await recorder.local({
    name: "saved",
    leg: null,
    verdict: stored === undefined ? "warn" : "good",
    facts,
    checks: [],
  });
  const verdict = stored === undefined || judged?.value.leakedKeys ? "warn" : "good";
  await finishRun(ctx.db, owned, { outcome: "refreshed", verdict, facts });
  return {
    ok: true,
    refreshed: true,
    runId,
    generation: stored ?? installation.generation,
    fingerprints: {
      access: access.fingerprint,
      refresh: refresh.fingerprint,
      idToken: idToken === null ? null : ctx.fingerprint("id_token", idToken),
    },
    scope: granted?.join(" ") ?? null,
    obtainedAt: new Date(obtainedAtMs).toISOString(),
    expiresAt: expiresAtMs === null ? null : new Date(expiresAtMs).toISOString(),
    installationId: stored === undefined ? null : installation.id,
  };
}
