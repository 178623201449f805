import { z } from "zod";
import { causeIds } from "@/lib/diagnosis";
import { type InstallationView, type ProbeView, type TokenGeneration, untriedReasons } from "@/lib/trace/views";
import { isoTime, jsonText, names } from "./read-json";
import { VerdictSchema } from "./read-step";

export const BucketSchema = z.object({ used: z.number(), size: z.number(), at: z.string() });

const InstallationRow = z.object({
  id: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  origin: z.enum(["installed", "imported", "private"]),
  registration_id: z.string().nullable(),
  registration_name: z.string().nullable(),
  orgid: z.string().nullable(),
  store_name: z.string(),
  store_domain: z.string().nullable(),
  token_kind: z.enum(["service", "user", "private", "unknown"]),
  access_fingerprint: z.string(),
  refresh_fingerprint: z.string().nullable(),
  scopes_requested: jsonText(names).nullable(),
  scopes_granted: jsonText(names).nullable(),
  obtained_at: isoTime,
  expires_at: isoTime.nullable(),
  installed_by_name: z.string().nullable(),
  installed_by_sub: z.string().nullable(),
  run_id: z.string().nullable(),
  generation: z.int(),
  ended_at: isoTime.nullable(),
  ended_how: z.enum(["uninstalled", "unauthorized"]).nullable(),
  ended_by: z.enum(["webhook", "answer"]).nullable(),
  bucket: jsonText(BucketSchema).nullable(),
});

const ProbeRow = z.object({
  resource: z.string(),
  at: isoTime,
  status: z.int().nullable(),
  total_ms: z.number(),
  verdict: VerdictSchema,
  run_id: z.string(),
  generation: z.int(),
  path: z.string().nullable(),
  // A cause that a later version no longer knows is none.
  cause: z.enum(causeIds).nullable().catch(null),
  untried: z.enum(untriedReasons).nullable(),
});

const GenerationRow = z.object({
  generation: z.int(),
  origin: z.enum(["install", "refresh", "import"]),
  access_fingerprint: z.string(),
  refresh_fingerprint: z.string().nullable(),
  scopes_granted: jsonText(names).nullable(),
  obtained_at: isoTime,
  run_id: z.string().nullable(),
  ended_at: isoTime.nullable(),
  fate: z.enum(["rotated", "reinstalled", "uninstalled"]).nullable(),
});

export function readGeneration(row: unknown): TokenGeneration {
  const of = GenerationRow.parse(row);
  return {
    generation: of.generation,
    origin: of.origin,
    accessFingerprint: of.access_fingerprint,
    refreshFingerprint: of.refresh_fingerprint,
    scopesGranted: of.scopes_granted,
    obtainedAt: of.obtained_at,
    runId: of.run_id,
    endedAt: of.ended_at,
    fate: of.fate,
  };
}

export function readProbe(row: unknown): ProbeView {
  const { total_ms, run_id, ...rest } = ProbeRow.parse(row);
  return { ...rest, totalMs: total_ms, runId: run_id };
}

/** What hangs on an installation in tables of its own. */
export interface Attached {
  readonly probes: readonly ProbeView[];
  readonly generations: readonly TokenGeneration[];
}

export function readInstallation(row: unknown, { probes, generations }: Attached): InstallationView {
  const of = InstallationRow.parse(row);
  const { registration_id: registrationId, installed_by_sub: sub } = of;
  return {
    id: of.id,
    provider: of.provider,
    origin: of.origin,
    registration: registrationId === null ? null : { id: registrationId, name: of.registration_name ?? "" },
    store: { orgid: of.orgid, name: of.store_name, domain: of.store_domain },
    tokenKind: of.token_kind,
    tokenFingerprint: of.access_fingerprint,
    scopesRequested: of.scopes_requested,
    scopesGranted: of.scopes_granted,
    obtainedAt: of.obtained_at,
    expiresAt: of.expires_at,
    hasRefreshToken: of.refresh_fingerprint !== null,
    installedBy: sub === null ? null : { name: of.installed_by_name ?? sub, sub },
    runId: of.run_id,
    generation: of.generation,
    generations,
    ended: endOf(of),
    probes,
    bucket: of.bucket,
  };
}

function endOf({ ended_at: at, ended_how: how, ended_by: by }: z.output<typeof InstallationRow>) {
  return at === null || how === null || by === null ? null : { at, how, by };
}
