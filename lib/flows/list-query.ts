import { z } from "zod";

/** What GET /api/runs takes. */
export const RunsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe("Runs a page."),
  after: z
    .string()
    .regex(/^\d{1,15}\.[\w-]{1,64}$/)
    .optional()
    .describe("The `next` of the page before."),
  installation: z.string().min(1).max(64).optional().describe("Only runs of this installation."),
  scenario: z.string().min(1).max(64).optional().describe("Only runs that this scenario was chosen for in the lab."),
});
export type RunsQuery = z.output<typeof RunsQuery>;
