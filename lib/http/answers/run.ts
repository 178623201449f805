import { z } from "zod";
import { DiagnosisAnswer } from "./diagnosis";

const verdict = z.enum(["good", "warn", "bad", "unsure", "none"]);
const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const named = z.array(z.strictObject({ name: z.string(), value: z.string() }));

const summary = {
  id: z.string(),
  kind: z.enum(["install", "exchange", "refresh", "probe", "import"]),
  provider: z.enum(["haravan", "sandbox"]),
  status: z.enum(["waiting", "exchanging", "finished"]),
  outcome: z.string().nullable(),
  verdict,
  facts,
  started_at: z.iso.datetime(),
  scenario: z.string().nullable().describe("That was chosen for this run in the lab, by name."),
};

export const RunList = z.strictObject({
  runs: z.array(
    z.strictObject({ ...summary, registration_name: z.string().nullable(), store_name: z.string().nullable() }),
  ),
  next: z.string().nullable().describe("Hand it in as `after` for the next page; null on the last one."),
});

const step = {
  name: z.string(),
  leg: z.enum(["login", "install", "direct"]).nullable(),
  at_ms: z.number().describe("Since the run started."),
  verdict,
  facts,
  checks: z.array(z.strictObject({ id: z.string(), result: z.enum(["ok", "no", "unsure", "info"]), facts })),
};

const lane = z.enum(["browser", "tool", "accounts", "api"]);

const exchange = z.strictObject({
  request: z.strictObject({ method: z.string(), url: z.string(), headers: named, body: z.string().nullable() }),
  response: z
    .strictObject({
      status: z.int(),
      status_text: z.string(),
      http_version: z.string(),
      headers: named,
      body: z.string().nullable(),
      body_bytes: z.int(),
    })
    .nullable(),
  failure: z.strictObject({ code: z.string(), phase: z.string(), message: z.string() }).nullable(),
  timing: z.strictObject({
    dns_ms: z.number().optional(),
    connect_ms: z.number().optional(),
    tls_ms: z.number().optional(),
    first_byte_ms: z.number().optional(),
    total_ms: z.number(),
  }),
  clock_offset_seconds: z.number().optional(),
});

const Step = z.discriminatedUnion("kind", [
  z.strictObject({
    ...step,
    kind: z.literal("front-channel"),
    from: lane,
    to: lane,
    method: z.enum(["GET", "POST"]),
    url: z.string(),
    params: named,
  }),
  z.strictObject({ ...step, kind: z.literal("call"), to: z.enum(["accounts", "api"]), exchange }),
  z.strictObject({ ...step, kind: z.literal("local") }),
]);

const link = z.strictObject({ id: z.string(), name: z.string() });

/** A run with every step; secrets stand as fingerprints, `code#a1b2c3d4`. */
export const RunAnswer = z.strictObject({
  title: z.string().describe("What happened, in one sentence."),
  why: z.string(),
  ...summary,
  registration: link.nullable(),
  installation_id: z.string().nullable(),
  store: z.strictObject({ orgid: z.string(), name: z.string() }).nullable(),
  finished_at: z.iso.datetime().nullable(),
  deadline_at: z.iso.datetime().nullable(),
  steps: z.array(Step),
  diagnosis: DiagnosisAnswer.nullable(),
});

export const UpstreamAnswer = z.strictObject({
  status: z.int().describe("What the provider answered, literally."),
  headers: named,
  body: z.string().nullable().describe("Redacted."),
});

export const ExchangeAnswer = z.strictObject({
  run: z.string(),
  token_type: z.string(),
  expires_in: z.number().nullable(),
  scope: z.string().nullable(),
  fingerprints: z.strictObject({
    access_token: z.string(),
    refresh_token: z.string().nullable(),
    id_token: z.string().nullable(),
  }),
  installation: z.string().nullable().describe("Where the tokens were stored; null: they were dropped."),
});

export const RefreshAnswer = z.strictObject({
  run: z.string().nullable().describe("That brought the token; null when it was deleted."),
  refreshed: z.boolean().describe("This very request made the call to the provider."),
  generation: z.int().describe("Of the token that the installation has now."),
  token_type: z.string(),
  expires_in: z.number().nullable().describe("Seconds from `obtained_at`."),
  obtained_at: z.iso.datetime(),
  expires_at: z.iso.datetime().nullable(),
  scope: z.string().nullable(),
  fingerprints: z.strictObject({
    access_token: z.string(),
    refresh_token: z.string().nullable(),
    id_token: z.string().nullable().describe("Null unless this request made the call and one came with it."),
  }),
  installation: z
    .string()
    .nullable()
    .describe("Null: tokens came and were dropped, because the app was installed again or uninstalled meanwhile."),
});

export const InstallAnswer = z.strictObject({
  run: z.string().nullable().describe("The run to watch; null where it starts once a browser opens `leave`."),
  leave: z.string().nullable().describe("Where to send the browser; null when the run has ended already."),
  note: z.string(),
});
