import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const here: Guard = { steps: ["webhook"] };

/** What platforms and libraries say when a webhook is registered, verified or delivered. */
export const wordsOfWebhooks: Tier = [
  said(
    "challenge-not-answered",
    /does not match challenge|couldn't be validated|hub\.challenge|hub\.verify_token|(?:url|endpoint|callback) (?:verification|validation) (?:failed|error)|verify[_ ]token .{0,40}(?:mismatch|incorrect|invalid|does not match)|didn't respond with the (?:value|challenge)|challenge (?:parameter|value|response)|could not (?:be )?verif(?:y|ied) .{0,30}(?:url|endpoint)|subscription validation/,
    ["webhook-challenge-failed"],
    { when: here, ask: ["delivery-log"] },
  ),
  said(
    "url-not-accepted",
    /(?:url|address|endpoint|callback).{0,60}(?:must (?:be|use|start with) (?:an? )?(?:https|ssl|secure|public)|is not (?:https|public|allowed|supported|reachable))|only https|https (?:is )?required|localhost .{0,30}not|(?:private|internal|local) (?:ip|address|host|url)s? .{0,30}(?:not|disallowed)|protocol http:\/\/ is not supported|address is (?:not )?invalid|invalid (?:webhook|callback|notification) url|address.{0,20}cannot be/,
    ["webhook-url-rejected"],
    { when: here },
  ),
  said(
    "signature-of-webhook",
    /(?:unable to|could not|failed to|cannot) (?:verify|validate) (?:the )?(?:webhook |request )?(?:hmac|signature)|hmac (?:validation |verification )?(?:failed|mismatch|invalid|is invalid|does not match)|invalid (?:webhook |request )?(?:hmac|signature)|signature (?:mismatch|verification failed|does not match|invalid)|no signatures? found matching the expected|webhook .{0,30}(?:signature|hmac)|x-haravan-hmacsha256/,
    ["webhook-signature-mismatch", "webhook-body-altered"],
    { when: { ...here, not: { says: /does not match challenge/ } }, ask: ["raw-webhook-body"] },
  ),
  said(
    "signature-of-webhook-in-a-log",
    /(?:webhook|x-haravan-(?:topic|hmac))[\s\S]{0,300}?(?:hmac|signature|chữ ký)[\s\S]{0,60}?(?:mismatch|invalid|fail|not match|n't match|wrong|không khớp|không hợp lệ|\bsai\b)|(?:invalid|bad|wrong|sai) (?:webhook )?(?:signature|hmac|chữ ký)[^\n]{0,40}webhook/,
    ["webhook-signature-mismatch", "webhook-body-altered"],
    { when: { stepKnown: false }, ask: ["raw-webhook-body"] },
  ),
  said(
    "delivery-failed",
    /deliver(?:y|ies) (?:has |have )?fail|failed to deliver|endpoint (?:did not|didn't|does not) respond|no response from|webhook (?:was |has been )?(?:removed|deleted|disabled) (?:after|due|because)|consecutive failures|did not (?:return|respond with) (?:a )?2\d\d|(?:timed out|timeout) .{0,40}(?:endpoint|deliver|webhook)/,
    ["webhook-endpoint-failing"],
    { when: here, ask: ["delivery-log"] },
  ),
];
