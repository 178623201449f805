import type { Tier } from "../signature";
import { said } from "./rows";

/** Every reason for a failed client authentication in one sentence; it decides nothing. */
const every = /unknown client, no client authentication included, or unsupported authentication method/;

/** How token endpoints word a failed client authentication. */
export const wordsOfClientAuth: Tier = [
  said(
    "secret-wrong",
    /invalid client[_ ]secret|client secret validation failed|client[_ ]secret.{0,40}(?:is|was) (?:wrong|incorrect|invalid|not valid)|(?:provided )?client[_ ]secret (?:does not|did not|doesn't) match|client[_ ]secret mismatch|bad client[_ ]secret|client authentication failed: client_secret|error validating client secret|consumer_secret is invalid|unable to verify secret hash|incorrect client[_ ](?:secret|credentials)|invalid client credentials|client credentials are invalid|client_id and\/or client_secret passed are incorrect|wrong client[_ ]secret|client authentication failed(?! \(e\.g\.| due to)(?!: (?:client_id|auth|client_assertion))|invalid client or invalid client credentials|client_secret does not match|invalid_client_secret/,
    ["client-secret-wrong", "client-unknown"],
    {
      when: {
        not: {
          says: /client (?:secret )?(?:has |is )?expired|client_secret_expires_at|no client (?:authentication mechanism|credentials)/,
        },
      },
      ask: ["client-passed-authorize"],
    },
  ),
  said(
    "secret-too-old",
    /client[_ ](?:secret|secret keys?).{0,60}expired|expired client[_ ]secret|client_secret_expires_at|secret (?:has|is) expired/,
    ["client-secret-expired"],
    { when: { not: { says: /jwt/ } }, ask: ["worked-before"] },
  ),
  said(
    "credentials-absent",
    /no client (?:credentials|authentication mechanism|authentication) (?:found|provided|included)|no client identifier found|client[_ ](?:secret|credentials|authentication) (?:not provided|(?:is |are |was |were )?(?:missing|required|not found))|missing client[_ ](?:secret|credentials|authentication|authorization)|(?:client_secret|'client_secret').{0,60}must be (?:specified|provided|sent)|request body must contain .{0,40}client_(?:assertion|secret)|mandatory 'client_(?:secret|id)'|client_id (?:or|and) client_secret (?:is|are)? ?(?:missing|required)|missing valid authorization header|must send a client_secret|client must be authenticated|missing (?:required )?parameters?(?:\(s\))?:? ?'?client_secret|basic authentication (?:is )?required/,
    ["client-auth-missing", "client-auth-method-wrong"],
    { when: { endpoints: ["token", "revocation", "introspection"], not: { says: every } }, ask: ["raw-request"] },
  ),
  said(
    "method-of-client-wrong",
    /supports client authentication method|client is public so neither|public clients? (?:can't|cannot|must not|should not) (?:send|use|present)|token_endpoint_auth_method|client authentication failed: authentication_method|(?:client )?authentication method .{0,60}(?:not (?:supported|allowed|registered)|is unsupported|mismatch)|unsupported (?:client )?authentication method(?![.)])|client_secret_(?:basic|post) .{0,40}(?:not allowed|not supported|expected|required)|must (?:use|be) http basic|cross-origin token redemption|may only be redeemed via cross-origin/,
    ["client-auth-method-wrong", "client-auth-missing"],
    { when: { endpoints: ["token", "revocation", "introspection"] }, ask: ["raw-request"] },
  ),
];
