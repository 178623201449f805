// Names of what the page for adding a token posts to /stores/add/send, and what the server fills in of it.
import type { Provider } from "@/lib/trace/model";

export const addFields = {
  provider: "provider",
  /** `access` | `private` */
  kind: "kind",
  accessToken: "accessToken",
  tokenResponse: "tokenResponse",
  registration: "registration",
  scopes: "scopes",
  moreScopes: "moreScopes",
  storeName: "storeName",
  keep: "keep",
} as const;

/** What was chosen, as it was chosen; never what was pasted. */
export interface AddDraft {
  readonly provider: Provider;
  readonly kind: "access" | "private";
  readonly registration: string | null;
  readonly scopes: readonly string[] | null;
  readonly storeName: string | null;
  readonly keep: boolean;
}

/** By the names of lib/flows/add-token-input.ts. */
export interface SaidFault {
  readonly field: "access_token" | "token_response" | "registration" | "scopes" | "store_name" | "provider";
  readonly fault: string;
  readonly member: string | null;
}

/** Providers that can be chosen, each with the whole addresses of what will be called. */
export type AddCalls = Partial<Readonly<Record<Provider, readonly string[]>>>;
