import { deleteInstallation } from "@/lib/db/delete-installation";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

/** Drops the tokens kept here; the app stays installed on the store until its merchant removes it. */
export function deleteStore(ctx: FlowContext, person: PersonView, id: string): Promise<boolean> {
  return deleteInstallation(ctx.db, { personId: person.id, id });
}
