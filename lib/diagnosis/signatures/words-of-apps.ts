import type { Tier } from "../signature";
import { said } from "./rows";

/** What apps and their frameworks say about a callback, an ID token or their own settings. */
export const wordsOfApps: Tier = [
  said(
    "app-settings-absent",
    /client_?id is required|requires a clientid|(?:client_?secret|clientsecret|client secret).{0,20}(?:is required|must be (?:set|provided))|authentication method requires a client_secret|missingsecret|no_secret|invalidendpoints|missing (?:env|environment|config|required (?:env|environment))|please define a `?secret|environment variable .{0,60}(?:not set|missing|undefined|is required)|client[_ ]?id.{0,10}(?:undefined|not (?:set|configured))|untrustedhost|(?:api|client) ?(?:key|id) (?:is )?not configured|client_id=undefined/,
    ["client-config-missing", "app-base-url-wrong"],
    { when: { not: { says: /untrustedhost|aadsts|parameter/ } } },
  ),
  said("host-not-trusted", /untrustedhost|host must be trusted/, [
    "app-base-url-wrong",
    "client-config-missing",
    "proxy-scheme-lost",
  ]),
  said(
    "account-of-another-login",
    /oauthaccountnotlinked|account already exists with the same e-?mail|email (?:is )?already (?:in use|associated|registered|linked)|another account already exists/,
    ["account-not-linked"],
  ),
  said("id-token-not-expected", /id_token detected in the response/, ["id-token-unexpected"]),
  said(
    "id-token-absent",
    /id_token not present in tokenset|identity token is missing|missing id_token|"id_token" property must be a string|no id[_ ]token (?:in|was|found|present|returned)|id[_ ]token (?:is |was )?(?:missing|not (?:found|present|returned|included))|missing_id_token|id_token is required/,
    ["id-token-missing", "scope-openid-missing"],
    { ask: ["scopes-asked-and-granted"] },
  ),
  said(
    "no-code-arrived",
    /no authorization code (?:was )?(?:received|found|provided)|no code (?:in|was|received|parameter)|missing (?:authorization )?code\b|code (?:parameter )?(?:is )?missing (?:from|in)|did not (?:receive|contain) (?:an? )?(?:authorization )?code/,
    ["code-missing", "check-cookie-missing"],
    { when: { steps: ["callback"], not: { says: /code[_ ](?:verifier|challenge)/ } }, ask: ["callback-arrival"] },
  ),
  said(
    "launch-signature",
    /hmac (?:mismatch|validation failed|verification failed|is invalid|invalid|does not match)|invalid hmac|invalidhmac|hmac.{0,40}(?:incorrect|failed)|invalid (?:request )?signature in (?:query|callback)/,
    ["callback-hmac-invalid", "client-secret-wrong"],
    { when: { steps: ["callback", "authorize"] }, ask: ["launch-query"] },
  ),
  said(
    "launch-signature-in-a-log",
    /timestamp=\d{9,11}\b[\s\S]{0,200}?hmac[\s\S]{0,300}?(?:invalid|mismatch|không khớp|không hợp lệ|\bsai\b)|hmac[\s\S]{0,200}?(?:invalid|mismatch|không khớp|không hợp lệ|\bsai\b)[\s\S]{0,300}?timestamp=\d{9,11}\b|(?:invalid|sai) hmac[\s\S]{0,300}?timestamp=\d{9,11}\b/,
    ["callback-hmac-invalid", "client-secret-wrong"],
    { when: { stepKnown: false, not: { says: /webhook/ } }, ask: ["launch-query"] },
  ),
  said(
    "iss-of-the-response",
    /iss missing from the response|(?<!jwt )(?<!unexpected )iss mismatch|issuer must be configured on the issuer|response parameter "iss"|unexpected "iss" \(issuer\) response parameter/,
    ["issuer-param-invalid"],
  ),
  said(
    "hash-differs",
    /[cs]_hash (?:mismatch|is invalid|does not match|claim|invalid)|(?:failed|unable|could not) to (?:validate|verify) (?:the )?[acs]t?_hash|at_hash (?:mismatch|is invalid|does not match|invalid|claim|value)|missing required (?:jwt )?property (?:at|c|s)_hash|compare against at_hash|hash (?:of the )?(?:access token|code) (?:does not|doesn't|mismatch)/,
    ["token-hash-mismatch"],
    { ask: ["id-token-header"] },
  ),
  said(
    "algorithm-differs",
    /unexpected jwt alg|signature algorithm (?:of|not supported|.{0,40}is not supported)|unexpected (?:jwt )?(?:"alg"|algorithm)|invalid algorithm|alg(?:orithm)? .{0,40}(?:not allowed|not supported|mismatch|is not in)|expected the id token to be signed with|signing method .{0,30}(?:invalid|unexpected)/,
    ["signing-alg-unexpected", "signature-invalid"],
    { when: { steps: ["id-token", "callback", "api"], not: { says: /code_challenge/ } }, ask: ["id-token-header"] },
  ),
  said(
    "id-token-too-old",
    /jwt expired, now|expiration is past current timestamp|"exp" claim timestamp check failed|id[_ ]token (?:has |is )?expired|jwt (?:has|is) expired|token (?:is|has) expired/,
    ["id-token-expired", "clock-skew"],
    { when: { steps: ["id-token", "callback"] }, ask: ["clock"] },
  ),
  said(
    "before-its-time",
    /not active yet|not yet valid|(?:issued|iat|nbf).{0,12}in the future|used too (?:early|late)|used before issued|token is not valid yet|immaturesignature|before it is valid|idx10222|"nbf" claim timestamp check failed|clock (?:skew|is (?:ahead|behind))|not valid before|timestamp .{0,40}(?:out of bounds|too far|in the future)|invalid timestamp|too far (?:in the )?(?:future|past)/,
    ["clock-skew", "token-malformed"],
    { when: { not: { says: /session not/ } }, ask: ["clock"] },
  ),
  said(
    "discovery-refused",
    /issuer\.discover|openid-configuration.{0,80}(?:failed|error|unable|not found|404|could not)|unable to (?:obtain|retrieve|load|fetch) (?:the )?(?:configuration|metadata|openid|jwks|keys?)|(?:failed|could not|cannot) (?:to )?(?:fetch|load|retrieve|get|read|obtain) .{0,40}(?:metadata|well-known|jwks|discovery|openid|keys)|authorization server metadata|discoveryfailed|idx2080[37]|oauth_response_is_not_conform|issuer metadata|discovery (?:document |request )?(?:failed|error)/,
    ["discovery-failed", "wrong-base-url"],
    {
      when: {
        steps: ["discovery", "authorize", "id-token"],
        not: { says: /"issuer" property does not match|timed out|enotfound|econn|certificate/ },
      },
      ask: ["which-call"],
    },
  ),
  said(
    "answer-not-conform",
    /expected 200 ok(?: with body)?(?:,)? (?:but|got: 201|got: 204)|no body was returned|missing token_type|"token_type" property|oauth_invalid_response|property must be a (?:string|positive number)|token response .{0,40}(?:invalid|missing|not)|access[_ ]token (?:is )?(?:missing|not present) (?:from|in) (?:the )?(?:token )?response/,
    ["token-response-nonconforming"],
    { when: { steps: ["token", "refresh", "callback"], not: { says: /id_token/ } }, ask: ["answer"] },
  ),
  said(
    "body-is-a-page",
    /unexpected token '?<|unexpected character.{0,20}'?<|oauth_response_is_not_json|invalid character '<'|content-type must be application\/json|expected near '<'|not valid json.{0,20}<!doctype|<!doctype .{0,20}is not valid json|expecting value: line 1|unexpected response content-type/,
    ["proxy-html-page", "wrong-base-url", "waf-blocked"],
    { when: { onlyHeard: false, not: { endpoints: ["discovery", "jwks"] } }, ask: ["who-answered"] },
  ),
  said(
    "page-in-place-of-metadata",
    /unexpected token '?<|json_loads failed|invalid character '<'|expected near '<'|expecting value: line 1/,
    ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    { when: { onlyHeard: false, endpoints: ["discovery", "jwks"] }, ask: ["discovery-document"] },
  ),
  said(
    "bearer-undefined",
    /bearer (?:undefined|null|nan|none)\b/,
    ["token-malformed", "client-config-missing", "token-missing"],
    { when: { steps: ["api", "userinfo"] } },
  ),
];
