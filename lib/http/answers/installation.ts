import { z } from "zod";

const probe = z.strictObject({
  resource: z.string(),
  at: z.iso.datetime(),
  status: z.int().nullable(),
  total_ms: z.number(),
  verdict: z.string(),
  run_id: z.string(),
});

/** One app on one store; its tokens stand as fingerprints. */
export const InstallationAnswer = z.strictObject({
  id: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  registration: z.strictObject({ id: z.string(), name: z.string() }),
  store: z.strictObject({ orgid: z.string(), name: z.string(), domain: z.string().nullable() }),
  token_kind: z.enum(["service", "user"]),
  token_fingerprint: z.string(),
  scopes_requested: z.array(z.string()),
  scopes_granted: z.array(z.string()),
  obtained_at: z.iso.datetime(),
  expires_at: z.iso.datetime().nullable(),
  has_refresh_token: z.boolean(),
  installed_by: z.strictObject({ name: z.string(), sub: z.string() }),
  run_id: z.string().nullable(),
  probes: z.array(probe).describe("The newest of each resource."),
  bucket: z.strictObject({ used: z.number(), size: z.number(), at: z.string() }).nullable(),
});

export const InstallationList = z.strictObject({ installations: z.array(InstallationAnswer) });

export const GrantedScopes = z.strictObject({
  scopes: z.array(
    z.strictObject({
      name: z.string(),
      requested: z.boolean(),
      requested_via: z.string().nullable().describe("Another scope that includes it: write includes read."),
      granted: z.boolean(),
      granted_via: z.string().nullable(),
      works: z.boolean().nullable().describe("What a call showed; null: none was made, or none can show it."),
      result: z.string(),
      probe: probe.nullable(),
    }),
  ),
});
