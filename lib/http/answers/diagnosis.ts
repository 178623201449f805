import { z } from "zod";

const proof = z.array(z.string()).describe("Sentences, each a fact that was seen.");

/** How a pasted text was read; secrets in it are fingerprints. */
const Read = z.strictObject({
  evidence: z.record(z.string(), z.unknown()).describe("What the diagnosis rests on, redacted; can be posted again."),
  pieces: z.array(z.strictObject({ kind: z.string(), start: z.int(), end: z.int(), client: z.string().nullable() })),
  limits: z.array(z.strictObject({ limit: z.string(), read: z.int(), of: z.int() })),
});

/** A diagnosis in one language. */
export const DiagnosisAnswer = z.strictObject({
  read: Read.optional().describe("Only for `text`."),
  locale: z.enum(["en", "vi"]),
  certainty: z.enum(["certain", "likely", "ambiguous", "unknown"]),
  summary: z.string(),
  causes: z.array(
    z.strictObject({
      id: z.string().describe("Stable; the permalink is /errors/{id}."),
      certainty: z.enum(["certain", "likely", "possible"]),
      title: z.string(),
      summary: z.string(),
      proof,
      fix: z.array(z.string()),
      retry: z.enum(["never", "after-wait", "backoff", "new-authorization", "after-fix"]),
      link: z.string(),
    }),
  ),
  excluded: z.array(z.strictObject({ id: z.string(), title: z.string(), proof })),
  ask: z.string().nullable().describe("The one fact that would decide."),
  party: z.enum(["provider", "app", "browser", "network", "tool"]),
  next: z.looseObject({
    kind: z.enum(["link", "prefill", "copy", "rerun", "wait"]),
    action: z.string(),
    label: z.string(),
  }),
});

const source = z.strictObject({ kind: z.string(), ref: z.string(), date: z.string() });

const summaryFields = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  party: z.string(),
  severity: z.string(),
  retry: z.string(),
  steps: z.array(z.string()),
  aliases: z.array(z.string()),
  link: z.string(),
};

const evidence = z.looseObject({}).describe("Can be sent to POST /api/diagnose as it is.");

export const CauseList = z.strictObject({ errors: z.array(z.strictObject(summaryFields)) });

export const CauseAnswer = z.strictObject({
  ...summaryFields,
  meaning: z.string(),
  tell_apart: z.strictObject({
    how: z.string(),
    look_alikes: z.array(z.strictObject({ id: z.string(), ask: z.string() })),
  }),
  reasons: z.array(z.strictObject({ id: z.string(), text: z.string(), fixes: z.array(z.string()) })),
  fix: z.array(z.string()),
  seen_by_merchant: z.string().nullable(),
  specs: z.array(z.strictObject({ name: z.string(), url: z.string() })),
  sources: z.array(source),
  scenario: z.string().nullable(),
  example: z
    .strictObject({
      seen: evidence,
      certainty: z.string(),
      look_alike: z.strictObject({ id: z.string(), seen: evidence }),
    })
    .nullable(),
  sightings: z.array(
    z.strictObject({
      ecosystem: z.string(),
      library: z.string(),
      version: z.string(),
      text: z.string().describe("What it printed; lines of stack frames are left out."),
      alike: z.array(z.string()).describe("Causes for which it prints the same."),
    }),
  ),
  never_notices: z.array(z.string()).describe("Libraries that go on as if nothing had happened, in their defaults."),
});

export const ResourceList = z.strictObject({
  resources: z.array(
    z.strictObject({
      id: z.string(),
      method: z.enum(["GET", "POST", "PUT", "DELETE"]),
      path: z.string(),
      scope: z.string().nullable(),
      accepted: z.array(z.string()).describe("Scopes that would do, each alone; the documented one first."),
      documents_disagree: z.boolean().describe("Two pages name different scopes for it."),
      private_app_only: z.boolean(),
      needs: z.array(z.string()).describe("Ids of the store without which it cannot be called."),
      probe: z.boolean().describe("Can be asked for by POST /api/installations/{id}/probes."),
      source,
    }),
  ),
});
