import { listInstallations } from "@/lib/db/list-installations";
import { listRegistrations } from "@/lib/db/list-registrations";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

export interface Mine {
  readonly registrations: number;
  readonly installations: number;
  readonly runs: number;
}

/** What a person has here, before they delete it. */
export async function countMine(ctx: FlowContext, person: PersonView): Promise<Mine> {
  const registrations = await listRegistrations(ctx.db, person.id);
  const installations = await listInstallations(ctx.db, person.id);
  const runs = await ctx.db.kysely
    .selectFrom("runs")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("person_id", "=", person.id)
    .executeTakeFirstOrThrow();
  return { registrations: registrations.length, installations: installations.length, runs: Number(runs.count) };
}
