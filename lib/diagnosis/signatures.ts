import type { Tier } from "./signature";
import { apiStatuses } from "./signatures/api";
import { authorizeCodes, hostedPage } from "./signatures/authorize";
import { browser } from "./signatures/browser";
import { callbackCodes } from "./signatures/callback";
import { codeAlone } from "./signatures/code-alone";
import { codesOfApis } from "./signatures/codes-of-apis";
import { codesOfMicrosoft } from "./signatures/codes-of-microsoft";
import { codesOfServers } from "./signatures/codes-of-servers";
import { faults } from "./signatures/faults";
import { edgeWithoutOrigin, intermediary } from "./signatures/intermediary";
import { withKin } from "./signatures/kin";
import { ownChecks } from "./signatures/own-checks";
import { refreshCodes } from "./signatures/refresh";
import { refusedAnswers } from "./signatures/refused-answers";
import { atResourceServer, unlessSentBack } from "./signatures/seen-from";
import { tokenCodes } from "./signatures/token";
import { toldInWords } from "./signatures/told-in-words";
import { ownCalls, transport } from "./signatures/transport";
import { transportTls } from "./signatures/transport-tls";
import { webhookDeliveries } from "./signatures/webhook";
import { wordsOfAccess } from "./signatures/words-of-access";
import { wordsOfAnybody } from "./signatures/words-of-anybody";
import { wordsOfApps } from "./signatures/words-of-apps";
import { wordsOfAuthorize } from "./signatures/words-of-authorize";
import { wordsOfClientAuth } from "./signatures/words-of-client-auth";
import {
  clientsAlone,
  clientsOnTheWay,
  clientsOwnChecks,
  clientsSilent,
  clientsToldAnswers,
} from "./signatures/words-of-clients";
import { wordsOfExchange } from "./signatures/words-of-exchange";
import { wordsOfPeople } from "./signatures/words-of-people";
import { wordsOfPkce } from "./signatures/words-of-pkce";
import { wordsOfRefresh } from "./signatures/words-of-refresh";
import { wordsOfReports } from "./signatures/words-of-reports";
import { wordsOfTokens } from "./signatures/words-of-tokens";
import { wordsOfTraffic } from "./signatures/words-of-traffic";
import { wordsOfWebhooks } from "./signatures/words-of-webhooks";

/**
 * In the order in which evidence is worth: the way there, who answered, words that name a cause, codes, the request.
 * A client's own check comes before the answer it was given; a sentence that says nothing comes last.
 */
export const tiers: readonly Tier[] = [
  [...edgeWithoutOrigin, ...ownCalls, ...clientsOnTheWay].map(withKin),
  refusedAnswers,
  atResourceServer(clientsOwnChecks),
  clientsOwnChecks.map(unlessSentBack),
  [...[...transport, ...transportTls].map(withKin), ...browser],
  clientsToldAnswers,
  intermediary,
  hostedPage,
  [
    ...codesOfMicrosoft,
    ...codesOfServers,
    ...codesOfApis,
    ...wordsOfTraffic,
    ...wordsOfAuthorize,
    ...wordsOfPkce,
    ...wordsOfExchange,
    ...wordsOfClientAuth,
    ...wordsOfRefresh,
    ...wordsOfPeople,
    ...wordsOfTokens,
    ...wordsOfAccess,
    ...wordsOfWebhooks,
    ...wordsOfApps,
    ...wordsOfAnybody,
  ],
  ...clientsAlone,
  [
    ...faults,
    ...webhookDeliveries,
    ...callbackCodes,
    ...authorizeCodes,
    ...refreshCodes,
    ...tokenCodes,
    ...apiStatuses,
  ],
  [...ownChecks, ...codeAlone],
  ...clientsSilent,
  toldInWords,
  wordsOfReports,
];
