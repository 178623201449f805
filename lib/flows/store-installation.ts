import { completeInstall } from "@/lib/db/complete-install";
import { buildUserinfoRequest } from "@/lib/oauth/build-userinfo-request";
import type { IdTokenClaims } from "@/lib/oauth/id-token-claims";
import { readScopes } from "@/lib/oauth/read-scopes";
import { readShop, type Shop } from "@/lib/oauth/read-shop";
import { readUserinfo } from "@/lib/oauth/read-userinfo";
import type { TokenAnswer } from "@/lib/oauth/token-answer";
import { buildProbeRequest } from "@/lib/probe/calls/probe-resource";
import { readBucket } from "@/lib/probe/limit/read-bucket";
import { err, ok, type Result } from "@/lib/result/result";
import { headerValue } from "@/lib/trace/raw";
import { diagnoseRun } from "./diagnose-run";
import type { LegResult } from "./exchange-leg";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

interface FirstCall {
  readonly shop: Shop | null;
  readonly status: number | null;
  readonly bucket: { readonly used: number; readonly size: number } | null;
}

/**
 * The end of an install: who granted it, for which store, what the token opens; then everything is stored at once, or
 * nothing. Answers why it stopped, or `null` when the installation stands.
 */
export async function storeInstallation(ctx: FlowContext, work: LegWork, result: LegResult): Promise<Stop | null> {
  const { tokens, leakedKeys } = result;
  if (tokens === null) return { outcome: "exchange-refused", verdict: "bad", facts: { kind: "no-tokens" } };
  const { transaction, recorder, registration, person, runId } = work;
  recorder.learn({ kind: "access_token", value: tokens.accessToken });
  if (tokens.refreshToken !== null) recorder.learn({ kind: "refresh_token", value: tokens.refreshToken });

  const who = await askUserinfo(work, tokens, result.claims);
  if (!who.ok) return who.failure;
  const differing = await compareStores(work, who.value.orgid);
  if (differing !== null) return differing;
  const call = await callShop(work, tokens);
  const orgid = call.shop?.id ?? who.value.orgid;
  if (orgid === null) return { outcome: "first-call-failed", verdict: "bad", facts: statusFact(call) };
  if (who.value.orgid !== null && orgid !== who.value.orgid) return storesDiffer(who.value.orgid, orgid);

  const scopes = readScopes(transaction.scopes, tokens.scope);
  const store = { orgid, name: call.shop?.name ?? who.value.orgname ?? orgid, domain: call.shop?.domain ?? null };
  const obtainedAtMs = ctx.now();
  const facts = {
    requested: transaction.scopes.length,
    granted: scopes.granted.length,
    scopes: scopes.granted.join(" "),
    store: store.name,
  };
  await recorder.local({
    name: "saved",
    leg: transaction.leg,
    verdict: scopes.missing.length === 0 ? "good" : "warn",
    facts,
    checks: [scopes.check],
  });
  const failed = { outcome: "first-call-failed", verdict: "warn", facts: { ...facts, ...statusFact(call) } } as const;
  const diagnosis = call.shop ? undefined : await diagnoseRun(ctx, { personId: person.id, id: runId }, failed);
  const installation = await completeInstall(ctx.db, {
    personId: person.id,
    runId,
    registrationId: registration.id,
    provider: registration.provider,
    store,
    tokens: {
      access: fingerprinted(ctx, "access_token", tokens.accessToken),
      refresh: tokens.refreshToken === null ? null : fingerprinted(ctx, "refresh_token", tokens.refreshToken),
      kind: scopes.granted.includes("grant_service") ? "service" : "user",
      scopesGranted: scopes.granted,
      obtainedAtMs,
      expiresAtMs: tokens.expiresInSeconds === null ? null : obtainedAtMs + tokens.expiresInSeconds * 1000,
    },
    scopesRequested: transaction.scopes,
    installedBy: { name: who.value.name ?? result.claims.sub, sub: result.claims.sub },
    bucket: call.bucket ? { ...call.bucket, at: new Date(obtainedAtMs).toISOString() } : null,
    end: call.shop
      ? { outcome: "installed", verdict: scopes.missing.length === 0 && leakedKeys === 0 ? "good" : "warn", facts }
      : { ...failed, ...(diagnosis === undefined ? {} : { diagnosis }) },
  });
  return installation === undefined
    ? { outcome: "interrupted", verdict: "warn", facts: { missing: "registration" } }
    : null;
}

const fingerprinted = (ctx: FlowContext, kind: "access_token" | "refresh_token", value: string) => ({
  value,
  fingerprint: ctx.fingerprint(kind, value),
});

const statusFact = ({ status }: FirstCall) => (status === null ? {} : { status });

type Who = Pick<IdTokenClaims, "name" | "orgid" | "orgname">;

/** Claims about another person than the ID token's are discarded, and with them the tokens. */
async function askUserinfo(work: LegWork, tokens: TokenAnswer, claims: IdTokenClaims): Promise<Result<Who, Stop>> {
  const { recorder, hosts, transaction } = work;
  const request = buildUserinfoRequest({ hosts, accessToken: tokens.accessToken });
  const step = { name: "userinfo", leg: transaction.leg, to: "accounts" } as const;
  return await recorder.call<Result<Who, Stop>>(step, request, (raw) => {
    const read = readUserinfo(raw, { sub: claims.sub });
    if (read.ok) {
      const value = {
        name: claims.name ?? read.value.name,
        orgid: claims.orgid ?? read.value.orgid,
        orgname: claims.orgname ?? read.value.orgname,
      };
      return { value: ok(value), verdict: "good", checks: [{ id: "userinfo-subject", result: "ok", facts: {} }] };
    }
    const { kind, status } = read.failure;
    const facts = { kind, ...(status === null ? {} : { status }) };
    // Silence of this endpoint takes nothing away from a verified ID token; claims that are not known to be about its
    // person do.
    if (kind !== "subject-differs" && kind !== "subject-missing") return { value: ok(claims), verdict: "warn", facts };
    const checks = [{ id: "userinfo-subject", result: "no", facts: {} }] as const;
    const stop: Stop = { outcome: "id-token-refused", verdict: "bad", facts: { check: "userinfo-subject" } };
    return { value: err(stop), verdict: "bad", facts, checks };
  });
}

const storesDiffer = (loginStore: string, installStore: string): Stop => ({
  outcome: "stores-differ",
  verdict: "bad",
  facts: { loginStore, installStore },
});

async function compareStores(work: LegWork, orgid: string | null): Promise<Stop | null> {
  const { login } = work.context;
  if (login === null) return null;
  const same = login.orgid === orgid;
  await work.recorder.local({
    name: "same-store",
    leg: work.transaction.leg,
    verdict: same ? "good" : "bad",
    facts: { login: login.orgid ?? "–", install: orgid ?? "–" },
    checks: [{ id: "same-store", result: same ? "ok" : "no", facts: {} }],
  });
  return same ? null : storesDiffer(login.orgid ?? "–", orgid ?? "–");
}

/** The first API call: it names the store that this token opens. */
async function callShop(work: LegWork, tokens: TokenAnswer): Promise<FirstCall> {
  const { recorder, hosts, transaction } = work;
  const request = buildProbeRequest({
    hosts,
    accessToken: tokens.accessToken,
    resource: { path: "/com/shop.json" },
  });
  return await recorder.call<FirstCall>({ name: "shop", leg: transaction.leg, to: "api" }, request, (raw) => {
    const read = readShop(raw);
    const bucket = raw.response && readBucket(headerValue(raw.response.headers, "x-haravan-api-call-limit"));
    const status = raw.response?.status ?? null;
    return read.ok
      ? { value: { shop: read.value, status, bucket }, verdict: "good", facts: { store: read.value.name } }
      : { value: { shop: null, status, bucket }, verdict: "bad", facts: { kind: read.failure.kind } };
  });
}
