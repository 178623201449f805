import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const resource: Guard = { steps: ["api", "userinfo", "webhook", "introspection"] };
const several =
  /expired or (?:has been )?(?:revoked|invalid)|invalid or (?:has )?(?:been )?(?:expired|revoked)|expired, (?:or )?(?:revoked|invalid|malformed)|revoked or (?:has )?expired|invalid, expired|expired, malformed/;

/** What resource servers say about an access token. */
export const wordsOfTokens: Tier = [
  said(
    "access-token-expired",
    /(?:access[_ -]?|auth )token (?:has |is |was )?expired|(?<!id[_ ])(?<!refresh[_ ])token (?:has |is )?expired|token expired|jwt (?:is |has )?expired|the token expired at|signature has expired|expired (?:access[_ ])?token|session (?:has )?expired|jwt expired at|token lifetime .{0,30}expired|lifetime validation failed|idx10223|expiredsignatureerror/,
    ["token-expired"],
    { when: { ...resource, not: { says: several } }, reach: "decides" },
  ),
  said("access-token-expired-or-else", several, ["token-expired", "token-revoked", "token-malformed"], {
    when: resource,
    reach: "lists",
    ask: ["token-history"],
  }),
  said(
    "access-token-revoked",
    /(?:access[_ ])?token (?:has been |was |is )revoked|revoked (?:access[_ ])?token|bad credentials|token (?:was |has been )?(?:deleted|invalidated)|user has not authorized application|(?:error validating access token: )?the (?:session|user) (?:has been invalidated|changed (?:the )?password)/,
    ["token-revoked", "app-uninstalled", "token-malformed"],
    { when: { ...resource, not: { says: several } }, ask: ["token-history", "uninstall-event"] },
  ),
  said(
    "token-not-seen",
    /no (?:auth(?:orization|entication)? |access |bearer )?token (?:was )?(?:sent|provided|found|supplied|given|present|specified)|credentials were missing|missing (?:the )?(?:authorization|authentication|access[_ ]token|bearer|auth)(?: header| token)?|authorization (?:header|token) (?:is |was )?(?:missing|not (?:found|present|provided|set)|required)|full authentication is required|requires authentication|authentication (?:credentials were not provided|required|is required)|must provide (?:an? )?(?:access |auth )?token|jwt must be provided|an active access token must be used|x-auth-token header is required|access token is (?:missing|required)|no authorization header|consumer key is missing|unauthenticated\.|login required|no access token/,
    ["token-missing", "auth-header-stripped", "auth-header-wrong"],
    { when: { ...resource, not: { says: /missing "bearer" token/ } }, ask: ["raw-request"] },
  ),
  said(
    "token-misshapen",
    /malformed bearer token|(?:bearer|access|auth) ?token is malformed|malformed (?:access )?token|too short or too long|not a jwt\b|jwt malformed|not enough segments|cannot parse access token|token is malformed|invalid (?:access )?token format|invalid token format|could not (?:parse|decode) (?:the )?(?:access )?token|wrong number of segments|invalid compact|token contains an invalid number|jwt must have 3|bad authentication data|invalid character .{0,30}token/,
    ["token-malformed", "token-wrong-kind"],
    { when: { ...resource, not: { says: several } } },
  ),
  said(
    "token-invalid",
    /invalid api key or access token|invalid (?:api key|access token|oauth access token|bearer token|auth token|credentials)|token is (?:invalid|not valid)|invalid token|the access token (?:provided )?is (?:invalid|not valid)|could not authenticate you|invalid authentication credentials|unrecognized login or wrong password|authentication failed/,
    ["token-malformed", "token-expired", "token-revoked", "token-wrong-kind"],
    {
      when: {
        ...resource,
        status: [400, 401, 403],
        not: {
          says: /expired|revoked|malformed|audience|issuer|signature|idx\d|not a jwt|multiple bearer|scope|ip address|session token had/,
        },
      },
      reach: "lists",
      ask: ["token-history"],
    },
  ),
  // A body that nobody placed: only a resource server says these of an access token.
  said(
    "token-invalid-anywhere",
    /invalid api key or access token|invalid oauth access token|the access token (?:provided )?is (?:invalid|not valid)/,
    ["token-malformed", "token-expired", "token-revoked", "token-wrong-kind"],
    { when: { stepKnown: false, not: { says: several } }, reach: "lists", ask: ["token-history"] },
  ),
  said(
    "token-of-another-kind",
    /token must be (?:service|user|app|access)|not (?:an? )?access token|wrong token type|id[_ ]token (?:cannot|can't|can not|may not) be used|invalid jwt token type|application-only is forbidden|unsupported authentication|publishable (?:api )?key|cannot be (?:used|made) with an? .{0,40}(?:key|token)|expected .{0,30}token (?:type|of type)|token type .{0,40}(?:not (?:allowed|supported)|mismatch|is invalid)|requires? an? .{0,20}(?:user|bot|app|service|offline|online) (?:access )?token|use an? (?:user|bot|app|service|offline) (?:access )?token|typ\W{1,8}refresh|refresh token (?:used|sent|provided) (?:as|instead)|only valid for/,
    ["token-wrong-kind", "token-malformed"],
    { when: { not: { steps: ["token", "refresh", "authorize", "error-page"] } }, ask: ["token-claims"] },
  ),
  said(
    "token-audience",
    /audience (?:is |was )?(?:invalid|not valid|did not match|does not match)|the audience '[^']{0,200}' is invalid|invalid (?:token )?audience|bad audience|audience validation failed|idx10214|aud claim (?:is )?(?:not valid|invalid|mismatch)|unexpected audience|wrong audience|jwt audience invalid|invalid aud\b|audiences? .{0,80}did not match|token is not intended for|token not intended for/,
    ["token-audience-wrong", "token-wrong-kind"],
    { when: { ...resource, not: { says: /id[_ ]token (?:audience|aud)/ } }, ask: ["token-claims"] },
  ),
  said(
    "token-issuer",
    /issuer (?:mismatch|is invalid|validation failed|is not valid)|invalid (?:token )?issuer|the issuer '[^']{0,200}' is invalid|iss claim (?:is )?(?:not valid|invalid)|idx10205|invalid iss\b|unknown issuer/,
    ["issuer-mismatch", "token-audience-wrong", "token-wrong-kind"],
    { when: resource, ask: ["token-claims"] },
  ),
  said(
    "token-key-missing",
    /signature key was not found|unable to match '?kid|no matching key|another algorithm expected, or no matching key|signing key .{0,40}not found|unable to find (?:a )?(?:matching )?(?:signing )?key|no applicable key|idx10501|idx10503|kid .{0,60}not found|key with id .{0,60}not found|unknown kid|jwks.{0,40}no (?:matching|such) key/,
    ["signing-key-not-found", "signature-invalid"],
    { when: { steps: ["api", "userinfo", "id-token", "callback"] }, ask: ["id-token-header"] },
  ),
  said(
    "token-signature",
    /(?:token|jwt) (?:has (?:an )?)?(?:invalid )?signature (?:is |verification )?(?:invalid|failed)|invalid (?:token |jwt )?signature|signature (?:verification|validation) failed|token signature verification failed|tokeninvalidsignature|signature is invalid|idx10511/,
    ["signature-invalid", "signing-key-not-found", "token-wrong-kind"],
    {
      when: {
        ...resource,
        own: false,
        not: { says: /unable to match '?kid|idx1050[13]|hmac|consumer|no applicable key|key was not found/ },
      },
      ask: ["id-token-header"],
    },
  ),
  said(
    "two-tokens",
    /multiple bearer tokens|only be provided using one mechanism|more than one (?:access )?token|multiple (?:authentication )?methods|multiple authorization headers/,
    ["auth-header-wrong"],
    { reach: "decides" },
  ),
  said(
    "header-form",
    /missing "bearer" token|invalid authorization header|authorization header (?:value )?(?:format|must (?:start|begin)|is malformed|should be)|authentication scheme .{0,40}(?:not supported|is invalid|unsupported)|unsupported authorization (?:type|scheme)|bearer (?:scheme|prefix) (?:is )?(?:required|missing)|must use the bearer|malformed authorization header|invalid auth(?:entication)? scheme/,
    ["auth-header-wrong", "token-malformed"],
    { when: resource, ask: ["raw-request"] },
  ),
];
