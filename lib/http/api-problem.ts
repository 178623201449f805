import { z } from "zod";

/** What every failure of the API looks like. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const ApiProblem = z
  .looseObject({
    type: z.url().describe("Permalink of the cause or of the request fault."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    party: z.enum(["tool", "provider", "app", "browser", "network"]).describe("On whose side the fault lies."),
    field: z.string().optional().describe("The first field that was wrong."),
    errors: z
      .array(z.object({ path: z.string(), expected: z.string(), found: z.string(), code: z.string().optional() }))
      .optional()
      .describe("Every field that was wrong."),
  })
  .meta({ title: "Problem" });
