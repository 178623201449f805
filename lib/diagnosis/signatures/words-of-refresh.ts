import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const here: Guard = { steps: ["refresh"] };
const ask = ["refresh-history"] as const;

/** What token endpoints say about refresh tokens. */
export const wordsOfRefresh: Tier = [
  said(
    "refresh-expired",
    /refresh[_ ]token (?:has |is |was )?expired|token is not active|token has expired|refresh token (?:has )?expired due to|expired refresh[_ ]token|token (?:was )?(?:expired|inactive) (?:due|after|because)|idle (?:time(?:out)?|period) .{0,30}(?:exceeded|expired)/,
    ["refresh-token-expired", "refresh-token-revoked"],
    {
      when: {
        ...here,
        not: {
          says: /expired or (?:has been )?revoked|invalid or expired|invalid, expired|expired, (?:or )?revoked|expired access\/refresh/,
        },
      },
      ask,
    },
  ),
  said(
    "refresh-expired-or-revoked",
    /token has been expired or revoked|expired or (?:has been )?revoked|revoked or (?:has )?expired/,
    ["refresh-token-expired", "refresh-token-revoked"],
    { when: { ...here, not: { says: /invalid, expired, revoked/ } }, reach: "lists", ask },
  ),
  said(
    "refresh-gone",
    /refresh[_ ]token (?:is |was )?(?:invalid|not valid|incorrect)(?: or (?:has )?(?:is )?expired)|invalid or expired refresh[_ ]token|unknown or invalid refresh token|refresh[_ ]token is (?:invalid|not valid)(?! )|token is inactive because|invalid refresh token or|refresh token (?:does not exist|not found) or/,
    ["refresh-token-expired", "refresh-token-reused", "refresh-token-revoked", "refresh-token-unknown"],
    { when: here, reach: "lists", ask },
  ),
  said(
    "refresh-revoked",
    /refresh[_ ]token (?:is |was |has been )revoked|session not active|session doesn't have required client|offline (?:user )?session not found|expired access\/refresh token|token (?:has been|was|is) revoked|user session not found|grant (?:has been|was|is) revoked|session (?:was |has been )?(?:terminated|logged out)|consent (?:was |has been )?(?:revoked|withdrawn)/,
    ["refresh-token-revoked", "app-uninstalled", "refresh-token-expired"],
    {
      when: { ...here, not: { says: /expired or (?:has been )?revoked|invalid, expired, revoked/ } },
      ask: ["uninstall-event", "refresh-history"],
    },
  ),
  said(
    "refresh-reused",
    /refresh[_ ]token (?:has |was |is )?already (?:been )?(?:used|redeemed|rotated)|refresh token (?:has been |was )?(?:used|redeemed) (?:more than once|already|before)|maximum allowed refresh token reuse|stale token|refresh token reuse|reuse of refresh token|it has been consumed already|token (?:has )?already (?:been )?(?:used|rotated|consumed)|reused refresh token|refresh token rotation/,
    ["refresh-token-reused", "refresh-token-revoked"],
    { when: here, ask },
  ),
  said(
    "refresh-unknown",
    /cannot decrypt the refresh token|refresh[_ ]token (?:does not exist|not found|is malformed|has not been found|could not be found|is unknown|is too long)|(?<!unknown or )invalid refresh[_ ]token|malformed refresh[_ ]token|value passed for the token was invalid|unknown refresh[_ ]token|incorrect token type/,
    ["refresh-token-unknown", "refresh-token-revoked", "refresh-token-expired"],
    {
      when: {
        ...here,
        not: { says: /client ?(?:and|id)|invalid refresh token or|already been used|has expired|been revoked/ },
      },
      ask,
    },
  ),
  said(
    "refresh-of-other-client",
    /not linked to client|refresh token was not issued to this client|refresh token .{0,60}(?:another|different) client|tries to refresh token belonging|token client and authorized client don't match|refresh token cannot be used by this client|(?:issued|belongs) to (?:another|a different) (?:client|app)|incorrect token type or clientid|client[_ ]id .{0,40}does not match .{0,40}refresh token/,
    ["refresh-token-client-mismatch", "refresh-token-unknown"],
    { when: { ...here, not: { says: /is invalid, expired, revoked/ } }, ask },
  ),
  said(
    "refresh-absent",
    /refresh[_ ]token (?:is |was )?(?:missing|required|not (?:provided|present|found in|set))|no refresh[_ ]token|missing (?:required )?parameters?(?:\(s\))?:? ?'?refresh_token|check the `?refresh_token`? parameter|refresh_token not present|must provide (?:a )?refresh[_ ]token/,
    ["refresh-token-missing"],
    { ask },
  ),
];
