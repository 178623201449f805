import type { Registration } from "@/lib/db/read-registration";
import type { Transaction, TransactionSecrets } from "@/lib/db/read-transaction";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { PersonView } from "@/lib/trace/views";
import type { LegContext } from "./begin-leg";
import type { Recorder } from "./record-run";

/** Everything that the steps of one leg work with, once its browser is back. */
export interface LegWork {
  readonly person: PersonView;
  readonly runId: string;
  readonly transaction: Transaction;
  readonly secrets: Omit<TransactionSecrets, "context">;
  readonly context: LegContext;
  readonly registration: Registration;
  readonly clientSecret: string;
  readonly hosts: ProviderHosts;
  readonly recorder: Recorder;
}
