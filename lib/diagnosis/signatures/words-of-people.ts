import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { said } from "./rows";

const resource: Guard = { steps: ["api", "userinfo", "webhook"] };
const signIn: Guard = { not: resource };

/** What servers say about the person: disabled, not assigned, wrong tenant, consent, stronger sign-in. */
export const wordsOfPeople: Tier = [
  said(
    "person-disabled",
    /account (?:is |has been )?(?:disabled|suspended|locked|deactivated|blocked)|user (?:has been |is |account )?(?:is |has been )?(?:disabled|blocked|deactivated|suspended|locked|inactive)|user \S{1,80} is not active|inactive user|tài khoản (?:đã )?bị (?:khóa|khoá|vô hiệu)/,
    ["user-disabled"],
    { when: { not: { says: /service account/ } }, ask: ["other-account"] },
  ),
  said(
    "person-not-permitted",
    /not assigned to (?:the|this) (?:client )?application|not assigned to a role|is not admin approved|must have a verified (?:primary )?e-?mail|(?:has not completed the|is being tested) .{0,60}(?:verification|developer-approved testers)|developer-approved testers|only available to (?:users within|test users)|restricted to users within its organi[sz]ation|user (?:is )?not (?:allowed|permitted|authorized) to (?:access|use)|not authorized to access this app|email (?:is )?not verified|you (?:are not|aren't) (?:allowed|authorized) to (?:access|use|sign)|does not have access to this app|preauthentication failed|access denied\.(?: |$)|org_internal/,
    ["user-not-permitted", "consent-denied", "app-not-approved"],
    { when: signIn, ask: ["other-account"] },
  ),
  said(
    "app-unreviewed",
    /missing_shopify_permission|app (?:is|has) not (?:been )?(?:approved|verified|reviewed|published)|access blocked: .{0,80}(?:verification|has not completed)|needs (?:app )?review|pending review|has not been approved|unverified app|app isn't verified|app not verified|requires app review|submitted for (?:app )?review/,
    ["app-not-approved", "api-access-not-approved", "user-not-permitted"],
    { when: signIn, ask: ["other-account"] },
  ),
  said(
    "admin-must-consent",
    /administrator consent|admin consent|need admin approval|needs permission to access resources in your organi[sz]ation|only an? (?:admin|administrator|owner) can|approval required|chỉ chủ (?:cửa hàng|shop)/,
    ["admin-consent-required", "user-permission-denied"],
    { when: signIn, ask: ["other-account", "role"] },
  ),
  said(
    "wrong-tenant",
    /does not exist in tenant|tenant name wasn't found|realm (?:does not exist|not found)|tenant .{0,60}(?:not found|does not exist)|errorcode=003100|sandbox (?:keys|credentials|account).{0,40}(?:production|live)|(?:use of this|requires) .{0,30}(?:test|live) mode|environment mismatch|(?:test|live)[- ]mode (?:key|credentials).{0,40}(?:live|test)|not (?:a member|part) of (?:this|the) (?:organi[sz]ation|workspace|tenant)|wrong (?:workspace|tenant|organi[sz]ation)/,
    ["wrong-tenant", "user-not-permitted"],
    { ask: ["store-of-token"] },
  ),
  said(
    "person-cancelled",
    /user (?:has )?(?:cancel+ed|denied|declined|rejected)|user did not (?:consent|authorize)|(?:resource owner|end-user|user).{0,40}(?:denied|refused|aborted|declined|rejected|cancel+ed) (?:the |access|your|to|interaction)|authorization (?:was )?cancel+ed|denied your application access|user_cancelled|người dùng (?:đã )?từ chối/,
    ["consent-denied"],
    { when: { ...signIn, not: { says: /policy|assigned|not allowed|not permitted/ } } },
  ),
  said(
    "no-session",
    /login required|end-user authentication (?:is )?required|requires end-user authentication|user (?:is not|isn't) (?:logged|signed) in|user login required|no (?:active|existing) session/,
    ["login-required"],
    { when: { ...signIn, not: { steps: ["refresh"] } }, ask: ["requested-prompt"] },
  ),
  said(
    "consent-needed",
    /consent required|scopes require user consent|hasn't approved this consumer|has not (?:consented|approved)|user consent is required|consent is required/,
    ["consent-required"],
    { when: signIn, ask: ["requested-prompt"] },
  ),
  said(
    "stronger-sign-in",
    /insufficient_user_authentication|multi-?factor authentication (?:is )?required|mfa (?:is )?required|saml enforcement|saml sso|re-?authentication (?:is )?required|two-factor authentication (?:is )?required|authentication (?:level|strength) .{0,40}(?:insufficient|not met)|different authentication level/,
    ["step-up-required"],
    { ask: ["same-token-elsewhere"] },
  ),
];
