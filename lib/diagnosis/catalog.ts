import { accessEntries } from "./catalog/access";
import { accessTokenSentEntries } from "./catalog/access-token-sent";
import { accessTokenStateEntries } from "./catalog/access-token-state";
import { apiAnswerEntries } from "./catalog/api-answer";
import { appConfigEntries } from "./catalog/app-config";
import { authorizeClientEntries } from "./catalog/authorize-client";
import { authorizePersonEntries } from "./catalog/authorize-person";
import { authorizeRequestEntries } from "./catalog/authorize-request";
import { authorizeScopeEntries } from "./catalog/authorize-scope";
import { callbackArrivalEntries } from "./catalog/callback-arrival";
import { callbackChecksEntries } from "./catalog/callback-checks";
import { clientAuthEntries } from "./catalog/client-auth";
import { codeEntries } from "./catalog/code";
import type { CatalogEntry } from "./catalog/entry";
import { idTokenEntries } from "./catalog/id-token";
import { idTokenKeyEntries } from "./catalog/id-token-keys";
import { intermediaryEntries } from "./catalog/intermediary";
import { networkEntries } from "./catalog/network";
import { pkceEntries } from "./catalog/pkce";
import { refreshEntries } from "./catalog/refresh";
import { tlsEntries } from "./catalog/tls";
import { tokenRequestEntries } from "./catalog/token-request";
import { webhookEntries } from "./catalog/webhook";
import type { CauseId } from "./cause-ids";

const entries = {
  ...authorizeClientEntries,
  ...authorizeRequestEntries,
  ...authorizeScopeEntries,
  ...authorizePersonEntries,
  ...appConfigEntries,
  ...callbackArrivalEntries,
  ...callbackChecksEntries,
  ...codeEntries,
  ...clientAuthEntries,
  ...tokenRequestEntries,
  ...pkceEntries,
  ...idTokenEntries,
  ...idTokenKeyEntries,
  ...refreshEntries,
  ...accessTokenSentEntries,
  ...accessTokenStateEntries,
  ...accessEntries,
  ...apiAnswerEntries,
  ...webhookEntries,
  ...networkEntries,
  ...tlsEntries,
  ...intermediaryEntries,
} as const satisfies Record<CauseId, CatalogEntry>;

type Entries = typeof entries;
type Reasons<Id extends CauseId> = Entries[Id]["reasons"];

export type ReasonOf<Id extends CauseId> = keyof Reasons<Id> & string;
export type FixOf<Id extends CauseId> = Extract<Reasons<Id>[keyof Reasons<Id>], readonly string[]>[number];

export const catalog: Readonly<Record<CauseId, CatalogEntry>> = entries;

/** Fix ids of a cause, those that cure the likeliest reason first, each once. */
export function fixesOf(id: CauseId): readonly string[] {
  return [...new Set(Object.values(catalog[id].reasons).flat())];
}
