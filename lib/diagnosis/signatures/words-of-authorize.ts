import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const atToken: Guard = { endpoints: ["token"] };
const elsewhere: Guard = { not: atToken };

/** One long sentence that names every reason at once; it decides nothing. */
export const everyReason =
  /is invalid, expired, revoked, does not match the redirection ur[il]|is invalid, expired, or revoked \(e\.g\.|mismatching authorization code and redirection uri/;

/** What authorize endpoints say about redirect URL, client, response type, response mode and parameters. */
export const wordsOfAuthorize: Tier = [
  said(
    "redirect-not-registered",
    /callback url mismatch|redirect_uri is (?:missing or )?not whitelisted|redirect ur[li] is not (?:permitted|allowed|whitelisted|registered|valid)|doesn't match the app's registered redirect url|invalid redirect_uri is given|must be a login redirect uri|does not match the ones authorized|redirect_uri did not match any of the client's registered|does not match any of the oauth 2\.0 client's pre-registered|invalid parameter: redirect_uri|redirect ur[il] included is not valid|'redirect_uri' is not valid for this client|callback url not approved|redirect_uri must match (?:configuration|the registered)|redirect ur[li] (?:is not|isn't) (?:registered|whitelisted|allowed|in the list)|invalid oauth2 redirect_uri|redirect_uri is not (?:allowed|registered|valid|white)|url blocked: this redirect failed|can't load url|redirect_uri does not match the registered|reply (?:url|address) .{0,80}does not match|not registered as a redirect|redirect_uri not (?:registered|allowed|in)|invalid redirect ur[il]|oauth 2\.0 parameter: redirect_uri|invalid redirect_uri|unregistered redirect|redirection ur[il] (?:provided )?(?:is not|does not|doesn't)/,
    ["redirect-uri-mismatch", "app-base-url-wrong", "proxy-scheme-lost"],
    {
      when: { not: { ...atToken, not: { says: /registered|configur|whitelist|allowed/ } } },
      ask: ["registered-redirect-urls"],
    },
  ),
  said(
    "redirect-malformed",
    /redirect[_ ]ur[il]'? (?:parameter )?(?:must be|is not) an? (?:absolute|valid)|not a well formed ur[il]|redirect_uri.{0,30}(?:missing|required|malformed|must be absolute)|redirect ur[il] is (?:missing|malformed)|missing (?:required parameter: |parameter: )?redirect_uri|no redirect ur[il] (?:given|provided)/,
    ["redirect-uri-malformed", "client-config-missing", "redirect-uri-mismatch"],
    { when: elsewhere, ask: ["authorize-url"] },
  ),
  said(
    "client-not-known",
    /no client with id|invalid value for 'client_id'|could not find shopify api application|(?<!oauth )(?<!confidential )client is invalid|client[_ ]id.{0,40}(?:is invalid|not found|does not exist|is unknown|invalide)|client not found|unknown client(?!, no client authentication)|oauth 2\.0 client does not exist|client (?:'[^']{1,80}' |identifier )?(?:does not exist|invalid)|oauth client was not found|application with identifier .{0,80}was not found|user pool client .{0,80}does not exist|unknown application|application not found|invalid client_id|app(?:lication)? id .{0,40}(?:invalid|not found|does not exist)|error validating application|oauth 2\.0 parameter: client_id|'client_id' is invalid|invalid app id|invalid api key: should|no such app/,
    ["client-unknown", "client-disabled", "wrong-tenant"],
    {
      when: { not: { steps: ["api", "id-token", "userinfo", "webhook"] } },
      ask: ["client-passed-authorize", "worked-before"],
    },
  ),
  said(
    "client-not-enabled",
    /(?:client|application|app) (?:is |has been )(?:disabled|suspended|deactivated|blocked)|oauth app is suspended|app not active|client disabled|app is in development mode/,
    ["client-disabled", "client-unknown"],
    { when: { not: { steps: ["api"], not: { status: [401, 403] } } }, ask: ["worked-before"] },
  ),
  said(
    "response-type",
    /response[_ ]type'? ?(?:.{0,60})(?:not supported|unsupported|not enabled|not allowed|is missing|is required|is invalid)|unsupported response[_ ]type|missing response_type|does not support (?:this response type|obtaining an? (?:authorization code|access token) using this method)|not allowed to (?:request|use) response_type|implicit (?:flow|grant) (?:is )?(?:not enabled|disabled|not allowed)|invalid response_type/,
    ["response-type-unsupported", "grant-not-allowed-for-client"],
    { when: elsewhere, ask: ["authorize-url"] },
  ),
  said(
    "response-mode",
    /response[_ ]mode.{0,60}(?:not (?:supported|allowed|valid)|invalid|unsupported)|(?:invalid|unsupported) response[_ ]mode|response_mode not allowed/,
    ["response-mode-invalid"],
    { when: elsewhere, ask: ["authorize-url"] },
  ),
  said(
    "nonce-required",
    /'?nonce'? parameter (?:is )?(?:required|missing)|missing (?:required )?parameter:? '?nonce|nonce (?:is )?required|'nonce' must be set|parameter 'nonce' must be set|mandatory 'nonce' parameter is missing|missing required parameter\(s\) 'nonce'|missing nonce/,
    ["nonce-missing"],
    { when: { not: { steps: ["id-token"] } }, ask: ["authorize-url"] },
  ),
  said(
    "parameter-named",
    /missing (?:required )?parameters?(?:\(s\))?:? ?'?(?:client_id|scope|state|grant_type|resource|audience|response_type|display|acr_values)|state is missing or does not have enough|must contain the following parameter|prompt.{0,20}none must only be used alone|duplicate parameter|repeated parameter|parameter .{0,40}(?:more than once|is too long|must not be repeated)|invalid (?:prompt|max_age|login_hint|ui_locales|acr_values)|'(?:client_id|state|scope|prompt|max_age)' (?:parameter )?(?:is (?:required|missing|malformed))|unsupported prompt|missing form parameter/,
    ["request-parameter-invalid", "client-config-missing"],
    { when: { not: { says: everyReason } }, ask: ["authorize-url", "raw-request"] },
  ),
  said(
    "grant-not-allowed",
    /grant[_ ]type.{0,60}(?:not allowed|not authorized|not permitted|not enabled|disabled) (?:for|to)|not allowed to use (?:authorization grant|the specified grant)|not (?:authorized|allowed) to (?:use|perform) (?:this|the) (?:grant|authorization)|standard flow is disabled|client not (?:enabled|allowed|authorized) (?:to|for)|not authorized to perform this request using this method|client is not authorized to use|is not allowed to initiate browser login|requested grant type is not allowed|not allowed for direct access grants|invalid grant type for client|unauthorized grant type|not allowed to use the specified grant|is not authorized to use the (?:requested|provided) grant/,
    ["grant-not-allowed-for-client", "response-type-unsupported"],
    { when: { not: { steps: ["api"] } }, ask: ["raw-request"] },
  ),
];
