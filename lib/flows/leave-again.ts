import { openWaitingTransaction } from "@/lib/db/open-waiting-transaction";
import type { PersonView } from "@/lib/trace/views";
import { LegContext } from "./begin-leg";
import type { FlowContext } from "./flow-context";

/** Where a waiting run sends its browser; only for the browser that it was begun in. */
export async function leaveAgain(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly runId: string; readonly browsers: readonly string[] },
): Promise<string | undefined> {
  const secrets = await openWaitingTransaction(ctx.db, { personId: person.id, ...input });
  return secrets && LegContext.parse(secrets.context).authorizeUrl;
}
