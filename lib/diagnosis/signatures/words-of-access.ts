import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const resource: Guard = { steps: ["api", "userinfo", "webhook", "introspection"] };

/** What APIs say about what a token may do, and about the store it belongs to. */
export const wordsOfAccess: Tier = [
  said(
    "scope-approval",
    /requires merchant approval for|scopes? .{0,60}(?:was|were|has|have)(?: not|n't) (?:been )?(?:granted|approved|authorized)|not granted the requested scope|did not grant the requested scope|permission .{0,60}not (?:been )?granted|re-?authorize .{0,60}scope/,
    ["scope-not-granted", "scope-missing"],
    { when: { not: { says: /hasn't been granted all required scopes/ } }, ask: ["scopes-asked-and-granted"] },
  ),
  said(
    "scope-short",
    /missing_scopes|required scopes? to|insufficient (?:client |authentication |token )?scopes?|required scopes?:|required scope\b|hasn't been granted all required scopes|does(?: not|n't) contain the required scopes?|(?:missing|lacks?|without|don't have (?:a |the )?|does not have (?:the )?|do not have (?:the )?)(?:a |the |any )?(?:required |necessary )?(?:oauth )?scopes?|requires? (?:the |one of the following )?(?:oauth )?scopes?|scope .{0,60}(?:is )?(?:required|missing|not present)|higher privileges than provided|not have (?:the )?(?:required|necessary|sufficient) (?:permissions?|scopes?)|requires? .{0,60} permission|insufficient permissions?|not enough permissions|missing (?:required )?permissions?|do(?:es)? not have permission|cần (?:có )?scope|(?:#200|#10|#299)\)/,
    ["scope-missing", "scope-not-granted", "user-permission-denied"],
    {
      when: { ...resource, not: { says: /openid scope|user .{0,30}(?:role|not have permission)/ } },
      ask: ["scopes-asked-and-granted"],
    },
  ),
  said(
    "role-short",
    /user (?:does not|doesn't) have (?:the )?(?:permission|rights?|access|privileges?)|your (?:role|account|user) .{0,60}(?:not allow|permission|not authorized)|insufficient (?:user )?(?:rights|privileges|role)|sorry, you (?:cannot|are not allowed)|requires? (?:an? )?(?:admin|administrator|owner)|không có quyền|only (?:the )?(?:owner|administrators?) (?:can|may)/,
    ["user-permission-denied", "scope-missing"],
    { when: { ...resource, status: [401, 403] }, ask: ["role"] },
  ),
  said(
    "not-approved-for-api",
    /protected customer data|api (?:is )?(?:not enabled|disabled)|has not been used in project|access to this api|not (?:enabled|available) (?:for|on|in) (?:this|your) (?:plan|account|org|app|store|subscription)|upgrade (?:your|the) plan|api_disabled|access restrictions|your app does not have access|not approved to (?:use|access)|must (?:request|apply for) access|feature (?:is )?not (?:enabled|available)|subset of .{0,40}api|plan does not (?:include|allow)|not approved for|requires? (?:approval|elevated access)/,
    ["api-access-not-approved", "scope-missing"],
    { when: { ...resource, status: [400, 401, 402, 403, 404] }, ask: ["scopes-asked-and-granted"] },
  ),
  said(
    "rule-forbids",
    /cannot (?:be )?(?:deleted?|modif(?:y|ied)|edit(?:ed)?|removed?|changed?|updated?|cancel+(?:ed)?|perform)|not (?:allowed|permitted) (?:to|on|for|in) (?:this|the) (?:resource|object|state|action|operation)|(?:operation|action) (?:is )?not (?:allowed|permitted)|read-?only|not accessible by integration|is protected|can't be (?:deleted|changed|modified|edited)/,
    ["operation-not-permitted", "user-permission-denied", "scope-missing"],
    { when: { ...resource, status: [403, 409] }, ask: ["another-write"] },
  ),
  said(
    "store-shut",
    /unavailable shop|(?:shop|store) (?:is |has been )?(?:unavailable|frozen|closed|suspended|locked|paused|deactivated|inactive|disabled|in maintenance|under maintenance)|payment required|store .{0,40}(?:maintenance|suspended)|subscription (?:has )?(?:expired|lapsed)|cửa hàng (?:đã )?(?:bị khóa|hết hạn|tạm ngưng|đóng)/,
    ["store-unavailable", "service-unavailable"],
    { when: { ...resource }, ask: ["other-stores"] },
  ),
  said("store-frozen", /unavailable shop/, ["store-unavailable"], {
    when: { ...resource, status: [402] },
    reach: "decides",
  }),
  said("outside-network-zones", /outside the client's permitted network zones/, ["ip-not-allowed"], {
    when: { error: ["access_denied"] },
    reach: "decides",
  }),
  said(
    "address-refused",
    /permitted network zones?|ip (?:address )?(?:.{0,45})(?:is )?(?:not (?:allowed|whitelisted|permitted|authorized|in the)|blocked|restricted|denied|forbidden)|ip[ _]restricted|not (?:allowed|permitted) from (?:this|your) ip|(?:untrusted|unauthorized|disallowed) ip|ip allow ?list|network location .{0,40}not/,
    ["ip-not-allowed"],
    { ask: ["direct-call"] },
  ),
  said(
    "app-gone",
    /app (?:has been |was |is )?(?:uninstalled|not installed|removed)|application (?:has been |was )?(?:uninstalled|removed)|not installed (?:on|in) (?:this|the) (?:shop|store|workspace|account)|user has not authorized application|installation (?:has been )?(?:suspended|deleted|not found)/,
    ["app-uninstalled", "token-revoked"],
    { when: { not: { steps: ["authorize", "error-page"] } }, ask: ["uninstall-event"] },
  ),
  said(
    "no-such-data",
    /dữ liệu không tồn tại|không tìm thấy|(?:record|resource|object|item|entity) (?:was )?not found|could not be found|does not exist$/,
    ["resource-not-found", "wrong-base-url"],
    { when: { steps: ["api"], status: [404, 422, 400] }, ask: ["list-call"] },
  ),
  said("no-such-data-alone", /dữ liệu không tồn tại/, ["resource-not-found"], {
    when: { stepKnown: false },
    ask: ["list-call"],
  }),
  said(
    "no-such-route",
    /no route (?:was )?(?:found|match)|no such (?:route|endpoint)|(?:endpoint|route|url|path) (?:.{0,60})(?:not found|does not exist)|cannot (?:get|post|put|delete) \/|unknown (?:endpoint|path|api version)|api version .{0,40}(?:not|un)|no http resource was found|resource not found for the segment/,
    ["wrong-base-url", "resource-not-found"],
    { when: { own: false, status: [400, 404, 405, 410] }, ask: ["list-call"] },
  ),
  said("challenge-of-step-up", /acr_values|max_age/, ["step-up-required"], {
    when: { error: ["insufficient_user_authentication"] },
  }),
];
