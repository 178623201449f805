import { z } from "zod";
import { untriedReasons } from "@/lib/trace/views";

const probe = z.strictObject({
  resource: z.string(),
  at: z.iso.datetime(),
  status: z.int().nullable(),
  total_ms: z.number(),
  verdict: z.string(),
  run_id: z.string(),
  generation: z.int().describe("Of the token that was sent."),
  path: z.string().nullable(),
  cause: z.string().nullable().describe("What a refusal was put down to: an id of the catalog."),
  untried: z.enum(untriedReasons).nullable().describe("Why a run of probes made no call."),
});

const generation = z.strictObject({
  generation: z.int(),
  origin: z.enum(["install", "refresh", "import"]),
  access_fingerprint: z.string(),
  refresh_fingerprint: z.string().nullable(),
  scopes_granted: z.array(z.string()).nullable(),
  obtained_at: z.iso.datetime(),
  run_id: z.string().nullable(),
  ended_at: z.iso.datetime().nullable(),
  fate: z.enum(["rotated", "reinstalled", "uninstalled"]).nullable(),
});

/** One app on one store; its tokens stand as fingerprints. */
export const InstallationAnswer = z.strictObject({
  id: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  origin: z.enum(["installed", "imported", "private"]),
  registration: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .describe("Null for a token of no app registration of yours."),
  store: z.strictObject({ orgid: z.string().nullable(), name: z.string(), domain: z.string().nullable() }),
  token_kind: z.enum(["service", "user", "private", "unknown"]),
  token_fingerprint: z.string(),
  scopes_requested: z.array(z.string()).nullable().describe("Null: nobody asked for them here."),
  scopes_granted: z.array(z.string()).nullable().describe("Null: the token answer that named them was not seen."),
  obtained_at: z.iso.datetime(),
  expires_at: z.iso.datetime().nullable(),
  has_refresh_token: z.boolean(),
  installed_by: z.strictObject({ name: z.string(), sub: z.string() }).nullable(),
  run_id: z.string().nullable(),
  generation: z.int().describe("Counts the access tokens of this installation, from 1."),
  generations: z.array(generation).describe("Newest first."),
  ended: z
    .strictObject({
      how: z.enum(["uninstalled", "unauthorized"]),
      by: z.enum(["webhook", "answer"]),
      at: z.iso.datetime(),
    })
    .nullable(),
  probes: z.array(probe).describe("The newest of each resource."),
  bucket: z.strictObject({ used: z.number(), size: z.number(), at: z.string() }).nullable(),
});

/** With the call limit as it stands when asked, by the documented leak. */
export const InstallationNow = InstallationAnswer.extend({
  bucket: z
    .strictObject({
      used: z.number().describe("As the last answer of the API had it."),
      size: z.number(),
      at: z.iso.datetime(),
      used_now: z.number().describe("By the documented leak, if nobody else has called since."),
      seconds_until_empty: z.number(),
    })
    .nullable(),
});

export const InstallationList = z.strictObject({ installations: z.array(InstallationAnswer) });

/** What came of a token that was added. */
export const AddedAnswer = z.strictObject({
  run: z.string(),
  known: z.boolean().describe("You had added it before."),
  installation: InstallationAnswer,
});

export const StoredProbe = probe;
