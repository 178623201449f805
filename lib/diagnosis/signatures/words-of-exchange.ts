import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";
import { everyReason } from "./words-of-authorize";

/** The registered list is another matter, also when the token endpoint speaks of it. */
const notThisRedirect = new RegExp(`${everyReason.source}|registered|configur|whitelist|allowed`);

const refreshing: Guard = { steps: ["refresh"] };

/** What token endpoints say about a code and about what is sent with it. */
export const wordsOfExchange: Tier = [
  said(
    "code-of-other-client",
    /(?:code|grant) (?:was )?(?:not )?issued to (?:another|this|a different) client|code from a different client|code (?:does not|doesn't) belong to|belongs to another client|client id from this request does not match|authorization code cannot be used by this client|does not belong to you|issued (?:to|for) (?:another|a different) (?:client|app)|code was issued for another/,
    ["code-client-mismatch"],
    { when: { steps: ["token"], not: { says: everyReason } }, reach: "decides" },
  ),
  said(
    "token-redirect",
    /incorrect redirect_uri|redirect[_ ]ur[il]'? (?:parameter )?(?:from this request )?(?:does not|doesn't|did not) match|does not match the redirection ur[il] used|redirect_uri (?:mismatch|must match|is identical|does not match)|invalid redirect(?:ion)?[_ ]ur[il]|invalid "redirect_uri"|redirect_uri is identical to|redirect_uri.{0,40}(?:differ|not the same)|doesn't match the client redirection address|redirect url (?:is )?(?:incorrect|wrong|invalid)|redirect_uri .{0,40}(?:authorization|authorize) request/,
    ["token-redirect-uri-mismatch", "redirect-uri-mismatch"],
    { when: { endpoints: ["token"], not: { says: notThisRedirect } }, ask: ["authorize-request"] },
  ),
  said(
    "code-used",
    /code (?:has |was |is )?(?:already )?(?:been )?(?:used|redeemed|consumed) (?:previously|before|already)|code (?:has |was )?already (?:been )?(?:used|redeemed|consumed)|code was already (?:used|redeemed)|code has been (?:revoked|redeemed|used|consumed)(?! or)|already redeemed|authorization code can only be used once/,
    ["code-already-used"],
    {
      when: {
        not: {
          says: /not found or was already used|expired or (?:was |has )?(?:been )?already|invalid or already|refresh[_ ]token/,
        },
      },
      reach: "decides",
    },
  ),
  said(
    "code-gone",
    /not found or was already used|code not valid|expired or (?:was |has )?(?:been )?already (?:been )?used|invalid or (?:has )?already (?:been )?used|already used or expired|code .{0,30}(?:invalid|expired),? (?:or )?(?:already )?used/,
    ["code-already-used", "code-expired", "code-malformed"],
    { when: { not: refreshing }, reach: "lists", ask: ["code-history"] },
  ),
  said(
    "code-too-old",
    /(?:authorization|auth|verification|access|oauth|this) code (?:has |is )?expired|code (?:has|is) (?:already )?expired|expired (?:authorization|auth|verification) code|code expired/,
    ["code-expired"],
    {
      when: {
        not: {
          says: /invalid or (?:has )?expired|expired or|incorrect or expired|or authorization code expired|is invalid, expired/,
        },
      },
      reach: "decides",
    },
  ),
  said(
    "code-invalid-or-expired",
    /code (?:passed )?(?:is |was )?(?:invalid|incorrect)(?: or|,) (?:has )?(?:been )?expired|invalid or expired (?:authorization |auth )?code|(?:authorization|auth) ?code is (?:not valid|invalid)|value passed for the authorization code was invalid|invalid "code" in request|or authorization code expired|expired or invalid (?:authorization )?code|invalid authorization code|invalid code(?! ?(?:verifier|challenge))/,
    ["code-expired", "code-already-used", "code-malformed"],
    { when: { not: { ...refreshing } }, reach: "lists", ask: ["code-history"] },
  ),
  said(
    "code-not-known",
    /malformed auth code|authorization code (?:does not exist|not found|could not be found)|decrypting the authorization code|code (?:is|was) malformed|authorization code is too long|no such authorization code|unable to find (?:the )?(?:authorization )?code|code not found/,
    ["code-malformed", "code-already-used", "code-expired"],
    { when: { not: { says: /not found or was already used/ } }, ask: ["code-history"] },
  ),
  said(
    "code-absent",
    /missing (?:required )?parameters?(?:\(s\))?:? ?'?code'?(?![_a-z])|check the `?code`? parameter|authorization code is missing|no (?:authorization )?code (?:was )?(?:received|provided|found|in|parameter)|'code' parameter is (?:required|missing)|code (?:parameter )?(?:is )?missing|missing (?:the )?authorization code|code was not provided|code required/,
    ["code-missing"],
    {
      when: { not: { says: /code[_ ](?:verifier|challenge) (?:parameter )?(?:is )?missing/ } },
      ask: ["callback-arrival"],
    },
  ),
  said(
    "grant-type-named",
    /grant[_ ]type'? ?(?:parameter )?(?:.{0,60})(?:is not supported|not supported|unsupported|unknown|is missing|is required|is invalid|not recognized)|unsupported grant[_ ]type|authorization grant type is not supported|missing (?:required )?parameters?(?:\(s\))?:? ?'?grant_type|grant type is missing|mandatory 'grant_type'|oauth 2\.0 parameter: grant_type|missing form parameter: grant_type/,
    ["grant-type-unsupported", "request-parameter-invalid", "content-type-wrong"],
    { when: { steps: ["token", "refresh"], not: { says: /aadsts/ } }, ask: ["raw-request"] },
  ),
  said(
    "body-encoding-refused",
    /only application\/x-www-form-urlencoded|content[- ]type.{0,60}(?:not supported|unsupported|must be|is invalid|expected|not acceptable)|unsupported media type|unsupported content[- ]type|'content-type' header is (?:invalid|missing)|expects? (?:a )?(?:form|x-www-form-urlencoded|application\/json)|invalid content[- ]type|content-type must be/,
    ["content-type-wrong"],
    {
      when: {
        steps: ["token", "refresh", "api", "webhook", "introspection"],
        not: { says: /response"? content-type|unexpected response|content-type of the response|response content/ },
      },
      ask: ["raw-request"],
    },
  ),
  said(
    "method-refused",
    /only accepts post|method not allowed|http method is not (?:valid|allowed|supported)|unrecognized route or not allowed method|request method .{0,20}not supported|method (?:get|put|post|delete|patch) (?:is )?not (?:allowed|supported)|must be made (?:using|with) (?:the )?(?:http )?post|only post (?:requests )?(?:is|are)/,
    ["http-method-wrong", "wrong-base-url"],
    { when: { not: { endpoints: ["callback"] } }, ask: ["raw-request"] },
  ),
  said(
    "token-scope-named",
    /scope.{0,80}(?:is not (?:known|supported|valid|recognized)|isn't valid|does not exist|is unknown|doesn't exist|are invalid|is invalid|not found)|(?:unknown|invalid|unsupported|malformed) scopes?\b|check the `[^`]{0,60}` scope|scope is invalid, unknown|scope\(s\) .{0,40}(?:invalid|unknown)|some requested scopes were invalid|invalid\+scope/,
    ["scope-unknown", "scope-not-allowed-for-client"],
    { when: { not: { steps: ["api", "userinfo", "webhook"] } }, ask: ["scope-list"] },
  ),
  said(
    "scope-not-for-this-client",
    /not allowed to (?:request|use) (?:the (?:specified )?)?scopes?|scope.{0,60}(?:is )?not (?:allowed|permitted|authorized|granted|enabled) (?:for|to)|requested scope is not allowed|client has not been granted scopes|not authorized to (?:request|access) (?:the )?scope|scope .{0,40}not authorized for your application|scope is not (?:allowed|permitted)|client not allowed to use scope|policy evaluation failed for this request/,
    ["scope-not-allowed-for-client", "scope-unknown", "user-not-permitted"],
    { when: { not: { steps: ["api", "userinfo", "webhook"] } }, ask: ["scope-list"] },
  ),
  said(
    "openid-asked-for",
    /missing openid scope|openid scope (?:is )?(?:missing|required|must be)|identity scopes requested, but openid|access token missing openid scope|mandatory 'openid' scope|requires? the '?openid'? scope|without (?:the )?openid scope/,
    ["scope-openid-missing"],
    { ask: ["authorize-url"] },
  ),
];
