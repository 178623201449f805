import { z } from "zod";
import { StoredProbe } from "./installation";

const source = z.strictObject({
  kind: z.enum(["documented", "observed", "inferred"]),
  ref: z.string(),
  date: z.string(),
});
const standing = z.enum(["documented", "other-spelling", "undocumented", "reported-missing", "unknown"]);

const row = z.strictObject({
  name: z.string(),
  standing: standing.describe("What is known of the name itself."),
  asked: z.boolean().nullable().describe("Null: nobody asked for this token here, so it is not known."),
  asked_via: z.string().nullable().describe("Another scope that includes it: write includes read."),
  ticked: z.boolean().nullable().describe("Listed with the app registration; null: no registration, or an empty list."),
  granted: z.boolean().nullable().describe("By the token answer; null: it was not seen."),
  granted_via: z.string().nullable(),
  works: z
    .enum(["works", "refused", "failed", "not-tried", "get-only", "in-token", "no-call"])
    .describe("What calls made here showed; `get-only`: a write, which is never tried."),
  earlier_token: z.boolean().describe("The call was made with a token that has been replaced since."),
  since: z.strictObject({
    kind: z.enum(["granted", "lost", "never", "unknown"]),
    generation: z.int().nullable(),
    at: z.iso.datetime().nullable(),
  }),
  used: z
    .strictObject({ at: z.iso.datetime(), resource: z.string(), calls: z.int() })
    .nullable()
    .describe("Calls made here that needed it; what the app itself calls is not seen."),
  result: z.string().describe("The row in one word."),
  probe: z.string().nullable().describe("The cheap call that can show it: an id of /api/resources, or one of its own."),
  outcome: StoredProbe.nullable().describe("The call that `works` rests on."),
});

const difference = z.strictObject({
  kind: z.enum([
    "asked-nonexistent",
    "granted-refused",
    "lost",
    "not-granted-owner",
    "not-granted",
    "needed-not-asked",
    "needed-private",
    "refused-unknown",
    "works-ungranted",
    "granted-unasked",
    "asked-unlisted",
    "listed-unasked",
  ]),
  scopes: z.array(z.string()),
  generation: z.int().nullable(),
  at: z.iso.datetime().nullable(),
  what: z.string().describe("In the asked language."),
  next: z.string(),
});

const token = z.strictObject({
  kind: z.enum(["service", "user", "private", "unknown"]),
  life: z.strictObject({
    kind: z.enum(["said", "long", "short", "static", "unknown"]),
    expires_at: z.iso.datetime().nullable().describe("As its token answer said."),
    source: source.nullable(),
    seen_seconds: z.number().nullable().describe("What a token answer in public code said; no promise."),
    seen_source: source.nullable(),
  }),
  refresh_seconds: z.number().nullable().describe("At most, for its refresh token; null: it has none."),
  powers: z.array(
    z.strictObject({
      id: z.enum(["background", "app-list", "webhooks", "refresh", "identity", "private-scopes", "other-stores"]),
      holds: z.enum(["yes", "no", "unknown"]),
      source: source.nullable().describe("Null: its own token answer."),
    }),
  ),
});

export const GrantedScopes = z.strictObject({
  scopes: z.array(row),
  differences: z.array(difference).describe("Worst first."),
  token,
});

export const ScopeList = z.strictObject({
  scopes: z.array(
    z.strictObject({
      name: z.string(),
      group: z.string().nullable().describe("Null: in no documentation."),
      subject: z.string().nullable(),
      access: z.enum(["read", "write"]).nullable(),
      owner_only: z.boolean(),
      private_app_only: z.boolean(),
      status: standing,
      implies: z.string().nullable().describe("What it includes: of a write, its read."),
      other_spellings: z.array(z.string()).describe("Names that resource pages have for the same scope."),
      opens: z.array(z.string()).describe("Ids of /api/resources whose pages name it."),
      probe: z.string().nullable().describe("The cheap GET that can show it."),
      instead: z.string().nullable().describe("The documented scope to ask for in its place."),
      description: z.string(),
      source: source.nullable(),
    }),
  ),
});
