import { z } from "zod";
import type { InstallationView, ProbeView } from "@/lib/trace/views";
import { isoTime, jsonText, names } from "./read-json";
import { VerdictSchema } from "./read-step";

export const BucketSchema = z.object({ used: z.number(), size: z.number(), at: z.string() });

const InstallationRow = z.object({
  id: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  registration_id: z.string(),
  registration_name: z.string(),
  orgid: z.string(),
  store_name: z.string(),
  store_domain: z.string().nullable(),
  token_kind: z.enum(["service", "user"]),
  access_fingerprint: z.string(),
  refresh_fingerprint: z.string().nullable(),
  scopes_requested: jsonText(names),
  scopes_granted: jsonText(names),
  obtained_at: isoTime,
  expires_at: isoTime.nullable(),
  installed_by_name: z.string(),
  installed_by_sub: z.string(),
  run_id: z.string().nullable(),
  bucket: jsonText(BucketSchema).nullable(),
});

const ProbeRow = z.object({
  resource: z.string(),
  at: isoTime,
  status: z.int().nullable(),
  total_ms: z.number(),
  verdict: VerdictSchema,
  run_id: z.string(),
});

export function readProbe(row: unknown): ProbeView {
  const { total_ms, run_id, ...rest } = ProbeRow.parse(row);
  return { ...rest, totalMs: total_ms, runId: run_id };
}

export function readInstallation(row: unknown, probes: readonly ProbeView[]): InstallationView {
  const of = InstallationRow.parse(row);
  return {
    id: of.id,
    provider: of.provider,
    registration: { id: of.registration_id, name: of.registration_name },
    store: { orgid: of.orgid, name: of.store_name, domain: of.store_domain },
    tokenKind: of.token_kind,
    tokenFingerprint: of.access_fingerprint,
    scopesRequested: of.scopes_requested,
    scopesGranted: of.scopes_granted,
    obtainedAt: of.obtained_at,
    expiresAt: of.expires_at,
    hasRefreshToken: of.refresh_fingerprint !== null,
    installedBy: { name: of.installed_by_name, sub: of.installed_by_sub },
    runId: of.run_id,
    probes,
    bucket: of.bucket,
  };
}
