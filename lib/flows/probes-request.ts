import { z } from "zod";
import { callRehearsals } from "@/lib/trace/rehearsals";

/** What POST /api/installations/{id}/probes takes. */
export const ProbesRequest = z
  .strictObject({
    resources: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(20)
      .optional()
      .describe("Ids of GET /api/resources; absent: one cheap call for each granted scope that a call can prove."),
    rehearse: z.enum(callRehearsals).optional().describe("On the sandbox: one call that goes wrong in this way."),
  })
  .superRefine(({ resources, rehearse }, context) => {
    if (resources === undefined || rehearse === undefined) return;
    context.addIssue({ code: "custom", path: ["rehearse"], message: "resources or rehearse, not both" });
  });
export type ProbesRequest = z.output<typeof ProbesRequest>;
