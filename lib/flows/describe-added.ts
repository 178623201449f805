import type { AddInstallation } from "@/lib/db/add-installation";
import type { RunEnd } from "@/lib/db/finish-run";
import type { Observed } from "@/lib/diagnosis";
import type { Facts, LocalStep } from "@/lib/trace/model";
import type { TokenKind } from "@/lib/trace/views";
import type { AddTokenInput, PastedTokens } from "./add-token-input";
import type { FlowContext } from "./flow-context";
import type { Identity } from "./identify-token";

interface Looked {
  readonly input: AddTokenInput;
  readonly pasted: PastedTokens;
  readonly identity: Identity;
}

export interface Described {
  readonly steps: readonly Omit<LocalStep, "kind" | "atMs">[];
  readonly end: Pick<RunEnd, "outcome" | "verdict"> & { readonly facts: Facts };
  readonly observed: Observed;
  readonly installation: Pick<AddInstallation, "origin" | "store" | "tokens" | "by" | "bucket" | "works">;
}

/** What is kept of a pasted token, and what its run says. Pure but for clock and fingerprints. */
export function describeAdded(
  ctx: Pick<FlowContext, "now" | "fingerprint">,
  { input, pasted, identity }: Looked,
  isKept: boolean,
): Described {
  const { named } = pasted;
  const nowMs = ctx.now();
  const access = { value: pasted.access, fingerprint: ctx.fingerprint("access_token", pasted.access) };
  const refresh =
    pasted.refresh === null
      ? null
      : { value: pasted.refresh, fingerprint: ctx.fingerprint("refresh_token", pasted.refresh) };
  const { kind, life } = { kind: kindOf(input, pasted), life: lifeOf(pasted, nowMs) };
  const orgid = identity.store?.orgid ?? null;
  const name =
    identity.store === null
      ? (input.storeName ?? named?.orgname ?? access.fingerprint)
      : (identity.store.name ?? input.storeName ?? identity.store.orgid);
  const facts = factsOf({ input, pasted, identity }, { name, isKept, token: access.fingerprint });
  const saved = { name: "saved", leg: null, verdict: "good", facts, checks: [] } as const;
  return {
    steps: [...(named === null ? [] : [readIdToken(named, orgid)]), ...(isKept ? [saved] : [])],
    end: { ...endOf(identity), facts },
    observed: observedOf(kind, pasted, life, nowMs),
    installation: {
      origin: input.kind === "private" ? "private" : "imported",
      store: { orgid, name, domain: identity.store?.domain ?? null },
      tokens: { access, refresh, kind, scopesGranted: pasted.scopes, ...life },
      // Not from the ID token: a refresh is held against whom this names.
      by: identity.by,
      bucket: identity.bucket && { ...identity.bucket, at: new Date(nowMs).toISOString() },
      works: identity.calls.some(({ verdict }) => verdict === "good"),
    },
  };
}

function kindOf(input: AddTokenInput, { scopes, scopesFrom }: PastedTokens): TokenKind {
  if (input.kind === "private") return "private";
  if (scopesFrom !== "answer" || scopes === null) return "unknown";
  return scopes.includes("grant_service") ? "service" : "user";
}

/** `expires_in` counts from the answer, and when that came only its ID token says; else the end is not known. */
function lifeOf({ named, expiresInSeconds }: PastedTokens, nowMs: number) {
  const issuedAtMs = named?.issuedAtMs ?? null;
  if (issuedAtMs === null || issuedAtMs > nowMs) return { obtainedAtMs: nowMs, expiresAtMs: null };
  const expiresAtMs = expiresInSeconds === null ? null : issuedAtMs + expiresInSeconds * 1000;
  return { obtainedAtMs: expiresAtMs === null ? nowMs : issuedAtMs, expiresAtMs };
}

/** Decoded only: it came by paste, so nothing is believed for its sake. */
function readIdToken(named: NonNullable<PastedTokens["named"]>, orgid: string | null) {
  const { orgid: said, orgname, sub } = named;
  const differs = orgid !== null && said !== null && said !== orgid;
  const check = { id: "same-store", result: differs ? "no" : "ok", facts: {} } as const;
  return {
    name: "id-token",
    leg: null,
    verdict: differs ? "warn" : "unsure",
    facts: {
      source: "pasted",
      verified: false,
      ...(said === null ? {} : { orgid: said }),
      ...(orgname === null ? {} : { orgname }),
      ...(sub === null ? {} : { sub }),
    },
    checks: orgid === null || said === null ? [] : [check],
  } as const;
}

function factsOf(
  { pasted, identity }: Looked,
  of: { readonly name: string; readonly isKept: boolean; readonly token: string },
): Facts {
  const { calls, store, end } = identity;
  const last = calls.at(-1);
  const { scopes, scopesFrom, trimmed } = pasted;
  return {
    token: of.token,
    calls: calls.length,
    ...(store === null ? {} : { store: of.name, path: last?.path ?? "" }),
    ...(last === undefined || last.status === null ? {} : { status: last.status }),
    ...(last?.code ? { code: last.code } : {}),
    ...(scopes === null ? {} : { granted: scopes.length, scopes: scopes.join(" ") }),
    ...(scopesFrom === null ? {} : { scopesFrom }),
    ...(trimmed.length === 0 ? {} : { trimmed: trimmed.join(" ") }),
    ...(end === "refused" || end === "unreachable" ? { kept: of.isKept } : {}),
  };
}

function endOf({ end, store }: Identity): Pick<RunEnd, "outcome" | "verdict"> {
  switch (end) {
    case "named":
    case "unnamed":
      return { outcome: "imported", verdict: store === null ? "warn" : "good" };
    case "refused":
      return { outcome: "token-refused", verdict: "bad" };
    case "unreachable":
      return { outcome: "provider-unreachable", verdict: "bad" };
  }
}

function observedOf(
  kind: TokenKind,
  { scopes }: PastedTokens,
  life: ReturnType<typeof lifeOf>,
  nowMs: number,
): Observed {
  const { obtainedAtMs, expiresAtMs } = life;
  const flow = { service: "install", user: "login", private: "private", unknown: null } as const;
  const known = flow[kind];
  return {
    ...(known === null ? {} : { flow: known }),
    ...(scopes === null ? {} : { token_scopes: scopes }),
    ...(expiresAtMs === null
      ? {}
      : {
          token_age_s: Math.max(0, Math.round((nowMs - obtainedAtMs) / 1000)),
          token_expires_in_s: Math.round((expiresAtMs - obtainedAtMs) / 1000),
        }),
  };
}
