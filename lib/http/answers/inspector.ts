import { z } from "zod";

const request = z.strictObject({
  request_id: z.string().describe("The X-Request-Id of the answer."),
  client_id: z.string().nullable().describe("As the request named it."),
  at: z.iso.datetime(),
  endpoint: z.string(),
  status: z.int(),
  check: z.string().describe("The check that refused; `none` when the request was answered."),
  log: z.string().describe("What the server would write into its log."),
  values: z.record(z.string(), z.string()).describe("What the check compared; no secret is among them."),
  scenario: z.string().nullable(),
  state_hash: z.string().nullable().describe("SHA-256 of the request's `state`, base64url."),
  registration: z.strictObject({ id: z.string(), name: z.string() }),
  run_id: z.string().nullable().describe("The run that made it, where that is known."),
});

/** What the sandbox knew of requests and never put on the wire. */
export const InspectionAnswer = z.strictObject({
  requests: z.array(request),
  next: z.string().nullable().describe("Hand it in as `after` for the next page; null on the last one."),
  complete: z.boolean().describe("False when the sandbox did not answer."),
});
