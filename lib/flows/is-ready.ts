import { checkHealth } from "@/lib/db/check-health";
import { flowContext } from "./flow-context";

/** Whether the database answers; without it nothing here can. */
export async function isReady(): Promise<boolean> {
  try {
    return await checkHealth((await flowContext()).db);
  } catch {
    // It could not even be opened; the server's log has the reason.
    return false;
  }
}
