import { z } from "zod";

const text = z.string().max(4_096);

const Registration = z.strictObject({
  client_id: text.optional(),
  redirect_urls: z.array(text).max(50).optional().describe("As they are registered on the partner dashboard."),
  scopes: z.array(text).max(200).optional().describe("Those the app may ask for."),
  response_type: text.optional().describe("The flow that the app uses; an authorize URL with another one is refused."),
  response_mode: text.optional(),
  pkce: z.enum(["required", "optional"]).optional(),
  authorize_endpoint: text.optional().describe("Another account server than Haravan's own, a sandbox for example."),
});

/** What POST /api/lint takes. Whatever is wrong with a URL is a finding; only what is no text at all is a fault. */
export const LintBody = z
  .strictObject({
    authorize_url: z.string().max(32_768).optional().describe("Any text; a broken URL is a finding."),
    registration: Registration.optional(),
    leg: z.enum(["login", "install"]).optional().describe("Absent: told from the scopes."),
  })
  .refine((body) => body.authorize_url !== undefined || body.registration !== undefined, {
    message: "authorize_url, registration, or both",
  })
  .meta({ anyOf: [{ required: ["authorize_url"] }, { required: ["registration"] }] });
export type LintBody = z.output<typeof LintBody>;
