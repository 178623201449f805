import type { Leg } from "@/lib/trace/model";
import type { Database } from "./database";
import { hashHandle } from "./hash-handle";
import { newId } from "./new-id";
import type { TransactionSecrets } from "./read-transaction";

export interface NewTransaction {
  readonly personId: string;
  readonly runId: string;
  readonly leg: Leg;
  readonly issuer: string;
  readonly secrets: TransactionSecrets;
  /** Value of the per-flow cookie; only its hash is kept. */
  readonly browser: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly responseType: string;
  readonly responseMode: string | null;
  readonly expiresAtMs: number;
}

export async function createTransaction(db: Database, input: NewTransaction): Promise<string> {
  const id = newId();
  const place = { table: "transactions", column: "secrets", row: id } as const;
  await db.kysely
    .insertInto("transactions")
    .values({
      id,
      run_id: input.runId,
      person_id: input.personId,
      leg: input.leg,
      state_hash: hashHandle(input.secrets.state),
      browser_hash: hashHandle(input.browser),
      issuer: input.issuer,
      sealed_secrets: await db.cipher.seal(place, JSON.stringify(input.secrets)),
      redirect_uri: input.redirectUri,
      scopes: JSON.stringify(input.scopes),
      response_type: input.responseType,
      response_mode: input.responseMode,
      authorize_at: db.now(),
      expires_at: input.expiresAtMs,
      status: "waiting",
      sealed_callback: null,
    })
    .execute();
  return id;
}
