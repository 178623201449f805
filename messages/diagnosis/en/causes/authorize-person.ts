import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizePersonCauses = {
  "admin-consent-required": {
    title: "Only the owner can approve",
    summary: "What the app asks for can be approved by the store owner or an administrator only.",
    meaning:
      "The request is right, and the person who signed in may not agree to it. Haravan documents that grant_service and wh_api are for the owner, whose role contains admin; what its pages show to anybody else is not documented.",
    tellApart:
      "The same link works with the owner's account. A person who pressed Cancel gives a bare access_denied; a person who may not use the app at all is refused for the login scopes too.",
    reasons: {
      "staff-installs": "A staff account started the installation.",
      "organisation-rule": "A rule of the organisation keeps such approvals for administrators.",
    },
    fixes: {
      "install-as-owner": "Have the store owner sign in and install the app.",
      "check-role-first":
        "Ask for the login scopes first, read role in the ID token, and start the install step only when it contains admin.",
      "ask-administrator": "Ask an administrator to approve the app for the organisation, then sign in again.",
    },
    seenByMerchant: "A page saying that approval is needed, or your app's error after it.",
  },
  "user-not-permitted": {
    title: "This account may not use the app",
    summary: "The platform, or the app itself, lets only other accounts in.",
    meaning:
      "The sign-in worked, and this person was then refused: no rights at the store, not assigned to the app, not on its list of testers, or refused by the app's own rule. Haravan's scope page asks apps to tell these apart themselves when somebody other than the owner opens them.",
    tellApart:
      "Other accounts get in with the same request. A description that names an assignment or a policy is this; access_denied without one is usually a person who pressed Cancel.",
    reasons: {
      "no-rights-at-store": "The account has no rights at this store.",
      "not-assigned": "The account is not assigned to the app in the organisation.",
      "refused-by-own-rule": "The app refuses it: signIn in next-auth returned false and gives AccessDenied.",
      "not-a-test-user": "The app is in testing and the account is not one of its testers.",
      "account-not-verified": "The account's e-mail address is not verified.",
    },
    fixes: {
      "other-account": "Sign out and sign in with an account of this store.",
      "have-access-given": "Have the owner or an administrator give this account access, then start again.",
      "check-own-rule": "Log why your own check said no, and show the person that reason.",
      "add-test-user": "Add the account to the app's testers.",
      "verify-address": "Have the person verify the address, then start again.",
    },
    seenByMerchant: "A page saying that this account has no access.",
  },
  "app-not-approved": {
    title: "App not approved for this",
    summary: "The platform has not yet approved the app for what it asks.",
    meaning:
      "Some platforms review an app before it may ask for sensitive data, and refuse it to everybody until then. For Haravan no such page is documented; there, unticked scopes are the first thing to look at.",
    tellApart:
      "Every person and every store gets it for the same scope, and without that scope it works. One person only: it is the account. Listed scope that is not ticked: it is the registration.",
    reasons: {
      "scope-needs-review": "The scope is sensitive and needs a review.",
      "scopes-added-later": "The app was approved, and scopes were added after that.",
      "app-in-testing": "The app is still in testing and open to test accounts only.",
    },
    fixes: {
      "ask-for-permission": "Ask the platform for the permission, and say what the app does with the data.",
      "leave-scope-out": "Leave the scope out until it is approved; ask for it in a second step.",
      "use-test-store": "Use a test store or a test account until the app is approved.",
    },
    seenByMerchant: "A page of the platform that blocks the app or warns of it.",
  },
  "wrong-tenant": {
    title: "Wrong store or environment",
    summary: "The login happened at another store or environment than the one that was meant.",
    meaning:
      "One account can belong to several stores, and the account server lets the person choose or uses the session it has. Haravan's hybrid page lists orgid among the parameters of authorize, and some public apps send it to name the store; whether that forces it or only suggests it is not known to us.",
    tellApart:
      "Compare orgid of the ID token with the store you wanted. If they are equal here and an API call answers with another store, it is the stored token; if the account belongs to no such store, it is the account.",
    reasons: {
      "signed-in-at-other-store": "The browser was signed in at another store.",
      "orgid-of-other-store": "The request names the orgid of another store.",
      "other-environment": "Client ID and server belong to different environments, such as test and production.",
    },
    fixes: {
      "sign-out-and-choose": "Sign out at accounts.haravan.com, sign in again and choose the right store.",
      "compare-orgid": "Compare orgid of the ID token with the store of the attempt before anything is saved under it.",
      "take-orgid-of-launch": "Take orgid from the link by which the admin opened the app, after its hmac was checked.",
      "one-environment":
        "Take server, client ID and secret from one environment, and never mix them in one deployment.",
    },
    seenByMerchant: "The app opens with the data of another store, or refuses to open.",
  },
  "embedded-browser-blocked": {
    title: "Login page refuses the frame",
    summary: "The login page was opened inside a frame or webview, and it does not allow that.",
    meaning:
      "A login page forbids being framed so that nobody can lay another page over it. Public programs report X-Frame-Options: SAMEORIGIN from accounts.haravan.com, so the login has to run in the whole window; an embedded app starts inside a frame of the admin.",
    tellApart:
      "The browser's console names the frame, and your server's log shows nothing, since nothing came back. A message that speaks of CORS is about fetch, not about a frame.",
    reasons: {
      "authorize-in-frame": "The app redirects to authorize inside the admin's frame.",
      "frame-not-allowed-to-leave": "The script tried to leave the frame and the browser wanted a click first.",
      "in-app-webview": "The login runs in a webview of another app.",
    },
    fixes: {
      "leave-the-frame":
        'Leave the frame first: window.open(url, "_top"), or the Redirect action of @haravan/app-sdk; a server-side redirect stays inside it.',
      "open-by-click": 'Show a button that opens the login with target="_top".',
      "system-browser":
        "Open the login in the system browser: Custom Tabs on Android, ASWebAuthenticationSession on iOS.",
    },
    seenByMerchant: "An empty frame in the admin, or “refused to connect”.",
  },
  "user-permission-denied": {
    title: "The account may not do this",
    summary: "The person who signed in is not the owner, and this needs the owner.",
    meaning:
      "Haravan documents that grant_service and wh_api can be used by the owner of the store only: role in the ID token contains admin. What its API answers to a staff account whose role is too small is not documented; 403 is to be expected.",
    tellApart:
      "With the owner's account it works, with the same scopes. If it fails for the owner too, look at the scopes of the token; if another write works, the object itself is protected.",
    reasons: {
      "staff-account": "A staff account installed the app or asked for the owner's scopes.",
      "role-limited":
        "The role does not include it; installing apps, for one, needs the permission “Có quyền cài app và tạo nhân viên”.",
      "owner-changed": "The account that installed the app is no longer the owner.",
    },
    fixes: {
      "install-as-owner": "Sign in as the owner of the store and install again.",
      "check-role-first": "Read role in the ID token after the login step, and send only admin on to the install step.",
      "change-role": "Have the owner change the role, then sign in again.",
    },
    seenByMerchant: "The app says that this account has no permission.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
