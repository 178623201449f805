import type { Tier } from "./signature";
import { apiStatuses } from "./signatures/api";
import { authorizeCodes } from "./signatures/authorize";
import { codeAlone } from "./signatures/code-alone";
import { intermediary } from "./signatures/intermediary";
import { ownChecks } from "./signatures/own-checks";
import { tokenCodes } from "./signatures/token";
import { transport } from "./signatures/transport";
import { wordsOfClients } from "./signatures/words-of-clients";
import { wordsOfServers } from "./signatures/words-of-servers";

/** In the order in which evidence is worth: the way there, who answered, words that name a cause, codes, the request. */
export const tiers: readonly Tier[] = [
  transport,
  intermediary,
  [...wordsOfServers, ...wordsOfClients],
  [...authorizeCodes, ...tokenCodes, ...apiStatuses],
  [...ownChecks, ...codeAlone],
];
