import { z } from "zod";

const severity = z.enum(["error", "warning", "note"]);

export const LintAnswer = z.strictObject({
  locale: z.enum(["en", "vi"]),
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  findings: z
    .array(
      z.strictObject({
        rule: z.string().describe("Stable."),
        severity,
        at: z.string().describe("`authorize_url.scope`, `registration.redirect_urls[0]`."),
        message: z.string(),
        found: z.string().nullable().describe("As it travels; never a secret."),
        suggestion: z.string().nullable().describe("The literal value that would be right."),
        cause: z.string().nullable().describe("What it would lead to."),
        link: z.string().nullable(),
        basis: z.enum(["documented", "observed", "inferred"]),
        reference: z.string().describe("Where the rule is from."),
      }),
    )
    .describe("Errors first, then in the order in which the account server checks."),
});
