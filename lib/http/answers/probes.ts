import { z } from "zod";
import { cellGrants, cellVerdicts } from "@/lib/probe/calls/judge-cell";
import { cellNotes } from "@/lib/probe/calls/probe-matrix";
import { untriedReasons } from "@/lib/trace/views";
import { DiagnosisAnswer } from "./diagnosis";
import { UpstreamAnswer } from "./run";

const granted = z
  .enum(cellGrants)
  .describe("`unknown`: the token answer was not seen. `no-scope`: the documentation names none for this call.");

const result = z
  .enum(cellVerdicts)
  .describe(
    "`refused-scope`: a 403 put down to a missing scope; `refused-other`: one that is not. `nothing-to-test-with`: the store has no such item; `list-refused`: the list that would name one gave none. `not-tested-get-only`: a write, which is never called.",
  );

const accepted = z.array(z.string()).describe("Scopes that would do, each alone; the documented one first.");

const Summary = z.strictObject({
  works: z.int(),
  refused: z.int(),
  failed: z.int(),
  untested: z.int(),
  missing_scopes: z.array(z.string()).describe("Needed by a GET, and not granted or refused for it."),
});

const names = z.array(z.string());
const provided = names.nullable().describe("Scopes that the token was granted; null: not known.");

const lacking = z
  .strictObject({
    needed: names.describe("Any one of these opens the call; the documented one first."),
    provided,
    obstacle: z.string().nullable().describe("Why a consent alone cannot give it."),
    asked_before: z
      .string()
      .describe(
        "`granted`, `not-granted`, `refused`, `not-finished`, `never-asked` or `unknown`: what asking has come to.",
      ),
    consent: z
      .strictObject({
        scopes: names.describe("What to ask for: all that the token has, and what this call needs."),
        lists: z.array(names).describe("More than one: they do not fit into one request; `scopes` is the first."),
        url: z.url().nullable().describe("The install page, filled in: followed and confirmed, it asks for `scopes`."),
      })
      .nullable(),
  })
  .nullable()
  .describe("Of a call whose scope was not granted, or that was refused for it; null for every other one.");

const missing = z
  .strictObject({
    scopes: names,
    not_by_consent: names.describe(
      "Of `scopes`, those that no consent gives: for private apps, on no page, or lacked by a private token.",
    ),
    asked_in_vain: names.describe("Of `scopes`, those that the last install asked for and did not get."),
    asks: z
      .array(z.strictObject({ scopes: names, url: z.url() }))
      .describe("Where to ask for the others. More than one: no request, and no single token, can have them all."),
  })
  .nullable()
  .describe("What the reads lack, over the whole matrix; null: nothing.");

export const ProbesAnswer = z.strictObject({
  run: z.string(),
  refresh: z.string().nullable().describe("The refresh made first, because `refresh_if_expired` asked for it."),
  results: z.array(
    z.strictObject({
      resource: z.string(),
      method: z.string(),
      path: z.string().describe("As it was called; the template where it was not."),
      scope: z.string().nullable().describe("The needed one; null: the documentation names none."),
      accepted,
      granted,
      verdict: z.enum(["good", "warn", "bad", "unsure", "none"]),
      result,
      status: z.int().nullable().describe("The provider's; null when no answer came."),
      total_ms: z.number().nullable(),
      untried: z
        .enum(untriedReasons)
        .nullable()
        .describe("Why no call was made; the last three: the run had stopped by itself."),
      upstream: UpstreamAnswer.nullable(),
      diagnosis: DiagnosisAnswer.nullable(),
      missing: lacking,
    }),
  ),
  matrix: Summary.describe("Over every documented GET, as it stands after this run."),
  provided,
  missing,
});

export const ProbeMatrixAnswer = z.strictObject({
  store: z.strictObject({ orgid: z.string().nullable(), name: z.string() }),
  app: z.string().nullable(),
  provider: z.enum(["haravan", "sandbox"]),
  generation: z.int().describe("Of the present access token."),
  at: z.iso.datetime(),
  summary: Summary,
  provided,
  missing,
  rows: z.array(
    z.strictObject({
      resource: z.string(),
      method: z.enum(["GET", "POST", "PUT", "DELETE"]),
      path: z.string(),
      scope: z.string().nullable(),
      accepted,
      granted,
      via: z.string().nullable().describe("The granted scope that includes the needed one: write includes read."),
      status: z.int().nullable(),
      result,
      at: z.iso.datetime().nullable(),
      cause: z.string().nullable(),
      run: z.string().nullable(),
      needs: z.array(z.string()).describe("Ids that a call needs; lists of the store name them."),
      notes: z.array(z.enum(cellNotes)),
      missing: lacking,
    }),
  ),
});
