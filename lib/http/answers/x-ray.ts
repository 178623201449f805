import { z } from "zod";
import { causeIds } from "@/lib/diagnosis";

const names = z.array(z.string());

const consent = z.strictObject({
  scopes: names.describe("What to ask for next: the first of `lists`."),
  lists: z.array(names).describe("More than one: they do not fit into one request, and no single token can have all."),
  length: z.int().describe("Characters of `scopes` as a `scope` parameter."),
  limit: z.int().describe("IdentityServer4's limit; inferred for the platform."),
  dropped: names.describe("Reads that were left out because a write of the same list includes them."),
  adds: names,
  url: z.url().nullable(),
});

/** One documented call, looked at from every side before its scope is blamed. */
export const XRayAnswer = z.strictObject({
  resource: z.string(),
  method: z.enum(["GET", "POST", "PUT", "DELETE"]),
  path: z.string(),
  status: z.int().nullable().describe("The newest answer to the present token; null: it has not made this call."),
  needed: names.describe("Any one of these opens the call; empty: no page names one."),
  provided: names.nullable().describe("Null: not known."),
  verdict: z.strictObject({
    kind: z.enum(["cause", "open", "would-lack-scope", "would-not-be-scope", "cannot-say"]),
    cause: z.enum(causeIds).nullable(),
    certainty: z.enum(["certain", "likely", "possible"]).nullable(),
    causes: z.array(z.enum(causeIds)).describe("What is left, when nothing decides."),
  }),
  checks: z.array(
    z.strictObject({
      id: z.string().describe("`scope` is the last; everything else is tested before."),
      result: z.enum(["ok", "cause", "possible", "unknown"]),
      cause: z.enum(causeIds).nullable(),
      fact: z.looseObject({ fact: z.string() }),
      says: z.string(),
    }),
  ),
  next: z.string().describe("`consent`, `change-first`, `owner`, `private-token`, `call`, `cause`, …"),
  obstacle: z.string().nullable().describe("Why a consent alone cannot give it."),
  asked_before: z
    .string()
    .describe(
      "`granted`, `not-granted`, `refused`, `not-finished`, `never-asked` or `unknown`: what asking has come to.",
    ),
  consent: consent.nullable().describe("Null unless `next` is `consent`, `owner` or `change-first`."),
});
