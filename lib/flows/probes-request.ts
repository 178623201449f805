import { z } from "zod";
import type { ProbeWish } from "@/lib/probe/calls/plan-probes";
import { callRehearsals } from "@/lib/trace/rehearsals";

const Values = (most: number) => z.record(z.string().min(1).max(100), z.string().max(most));

/** What POST /api/installations/{id}/probes takes. */
export const ProbesRequest = z
  .strictObject({
    probe: z
      .enum(["scopes", "all"])
      .optional()
      .describe(
        "`scopes`: one cheap GET for each scope that one can prove; without any field: for each granted one. `all`: every documented GET.",
      ),
    resources: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(200)
      .optional()
      .describe("Ids of GET /api/resources; lists that name an id for them are called as well."),
    refresh_if_expired: z
      .boolean()
      .optional()
      .describe("Refresh first when the token has expired by its own account. Nothing is refreshed without this."),
    resource: z.string().min(1).max(100).optional().describe("One call, with parameters."),
    params: Values(64)
      .optional()
      .describe("Ids for the path of `resource`, by name; one that is left out is taken from a list of the store."),
    query: Values(1000).optional().describe("Query parameters for `resource`."),
    rehearse: z.enum(callRehearsals).optional().describe("On the sandbox: one call that goes wrong in this way."),
  })
  .superRefine(({ probe, resources, resource, rehearse, params, query }, context) => {
    const [first, second] = Object.entries({ probe, resources, resource, rehearse }).filter(
      ([, one]) => one !== undefined,
    );
    if (first !== undefined && second !== undefined)
      context.addIssue({ code: "custom", path: [second[0]], message: `${first[0]} or ${second[0]}, not both` });
    for (const [name, value] of Object.entries({ params, query })) {
      if (value !== undefined && resource === undefined)
        context.addIssue({ code: "custom", path: [name], message: `${name} only with resource` });
    }
  });
export type ProbesRequest = z.output<typeof ProbesRequest>;

export function wishOf({ probe, resources, resource, params, query }: ProbesRequest): ProbeWish {
  if (resource !== undefined) {
    return {
      kind: "one",
      resource,
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
    };
  }
  return resources === undefined ? { kind: probe ?? "granted" } : { kind: "resources", resources };
}
