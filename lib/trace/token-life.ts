import type { CauseId } from "@/lib/diagnosis";

/** What is typed into the Webhooks tab of the partner dashboard. */
export interface WebhookAddress {
  readonly callbackUrl: string;
  readonly verifyToken: string;
}

/** The last attempt to refresh the present token, which brought none. */
export interface RefusedRefresh {
  readonly runId: string;
  readonly at: string;
  /** As the accounts server named it; null where no answer came, or another than an OAuth error. */
  readonly error: string | null;
  readonly cause: CauseId | null;
}

/** What the store page says of a token beside the installation itself. */
export interface TokenLife {
  readonly refused: RefusedRefresh | null;
  /** Another request is refreshing it at this moment. */
  readonly underWay: boolean;
  /** Null for a token of no app registration: nothing could check what comes. */
  readonly webhook: WebhookAddress | null;
}
