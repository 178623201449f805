import type { DiagnosisWords } from "@/lib/diagnosis";

/** API calls. */
export const causesApi = {
  "token-missing": {
    title: "No access token sent",
    summary: "The request has no Authorization header, so the API does not know who is calling.",
    meaning: "The API wants Authorization: Bearer and found nothing.",
    tellApart: "If your code sets the header, look at the request as it left: a redirect or proxy may have dropped it.",
    reasons: {
      "header-not-set": "The header is not set.",
      "variable-empty": "The variable that should hold the token is empty.",
    },
    fixes: {
      "send-bearer": "Send Authorization: Bearer followed by the access token.",
      "check-variable": "Check that the token was loaded before the call.",
    },
  },
  "token-malformed": {
    title: "Not a token of this platform",
    summary: "What was sent as access token is damaged, or was never issued.",
    meaning: "The API found nothing under this value. A revoked and an expired token get the same 401.",
    tellApart: "Compare with the token as it was issued. Haravan's tokens are 64 hex characters.",
    reasons: {
      "variable-undefined": "The word undefined or null was sent.",
      "quotes-or-space": "Quotes, a space or a line break came along.",
      "cut-off": "The value was cut, often by a short database column.",
      "never-issued": "The value is not an access token: an ID token, a code, or a made-up one.",
    },
    fixes: {
      "check-variable": "Check which variable is sent.",
      "send-unchanged": "Store and send the token unchanged.",
      "use-issued-token": "Send access_token of the token answer.",
    },
  },
  "token-expired": {
    title: "Access token expired",
    summary: "The access token is older than it lives.",
    meaning:
      "After expires_in seconds the API answers 401. A token of a login lives short; an install with grant_service gives the long-lived one.",
    tellApart: "Age and lifetime decide: a revoked token gives the same 401.",
    reasons: {
      "past-lifetime": "expires_in has passed.",
      "login-token-in-job": "A login token is used by a background job.",
      "seconds-read-as-milliseconds": "expires_in was added as milliseconds, so the app believes a wrong time.",
    },
    fixes: {
      "refresh-in-time": "Refresh before it expires, with the newest refresh token.",
      "use-install-token": "Use the token of the install (grant_service) for jobs.",
      "convert-expiry": "expires_in is in seconds: multiply by 1000 for JavaScript dates.",
    },
  },
  "token-revoked": {
    title: "Access token revoked",
    summary: "The token was good and no longer is, before its time.",
    meaning: "The merchant removed the app, or a newer install or a revocation replaced this token.",
    tellApart: "It worked before and is within its lifetime: then it was revoked.",
    reasons: {
      "app-removed": "The merchant removed the app.",
      "replaced-by-new-install": "A new install gave a newer token.",
      "revoked-by-app": "The app itself revoked it.",
      "secret-renewed": "The client secret was renewed.",
    },
    fixes: {
      "install-again": "Send the merchant through the install again.",
      "use-newest-token": "Use the token of the newest install of this store.",
    },
    seenByMerchant: "The app stops showing data until it is installed again.",
  },
  "auth-header-wrong": {
    title: "Token in the wrong place",
    summary: "A token was sent, but not as Authorization: Bearer.",
    meaning: "Haravan's API reads the Authorization header with the scheme Bearer and nothing else.",
    tellApart: "Look at the raw request.",
    reasons: {
      "scheme-not-bearer": "Another scheme, or none, before the token.",
      "header-of-other-platform": "A header of another platform, such as X-Shopify-Access-Token.",
      "token-sent-twice": "The token is in the header and in the query.",
    },
    fixes: {
      "send-bearer": "Send Authorization: Bearer followed by the access token.",
      "send-once": "Send the token in the header only.",
    },
  },
  "scope-missing": {
    title: "Scope never requested",
    summary: "This call needs a scope that the app did not ask for.",
    meaning: "The token is good but does not cover this resource. A read scope allows GET only; write includes read.",
    tellApart: "Requested but not in the token is another cause; in the token means the 403 is not about scopes.",
    reasons: {
      "never-asked": "The scope is not in the authorize URL.",
      "read-for-write": "Only the read scope was requested, and the call writes.",
      "webhook-scope": "wh_api is missing for webhooks.",
    },
    fixes: {
      "ask-and-reinstall": "Add the scope to the install request and send the merchant through the install again.",
      "ask-webhook-scope": "Add wh_api, register the webhook in the Partner Dashboard, and install as owner.",
    },
  },
  "scope-not-granted": {
    title: "Scope requested but not granted",
    summary: "The app asked for the scope, but this token does not have it.",
    meaning: "The token carries what was granted at install time, not what the app asks for today.",
    tellApart: "Compare the requested scopes with scope of the token answer.",
    reasons: {
      "added-after-install": "The store installed the app before the scope was added.",
      "person-unticked": "The person did not agree to it.",
      "reduced-by-server": "The server left it out.",
    },
    fixes: {
      reinstall: "Send this store through the install again.",
      "explain-scopes": "Explain what the scope is for.",
      "compare-scopes": "Compare scope of the token answer with the request after every install.",
    },
  },
  "user-permission-denied": {
    title: "The account may not do this",
    summary: "The person who signed in is not the owner, and this needs the owner.",
    meaning:
      "grant_service and wh_api can only be granted by the owner of the store: role in the ID token contains admin.",
    tellApart: "With the owner's account it works, with the same scopes.",
    reasons: { "staff-account": "A staff account was used.", "role-limited": "The role of the account is too narrow." },
    fixes: {
      "install-as-owner": "Sign in as the owner of the store and install again.",
      "change-role": "Have the owner change the role.",
    },
  },
  "rate-limited": {
    title: "Too many requests",
    summary: "The call limit is used up; the API takes calls again after a short wait.",
    meaning:
      "Haravan counts a bucket of 80 calls per store and app that empties by 4 a second. Calls over it are refused, not queued, and calls during the wait are refused too.",
    tellApart: "429 is always this. A nearly empty bucket in the header means another quota.",
    reasons: {
      burst: "Too many calls in a short time.",
      "parallel-workers": "Several workers share one bucket.",
      "other-quota": "Another limit than the bucket.",
    },
    fixes: {
      "respect-retry-after": "Wait as long as Retry-After says (decimal seconds), then go on.",
      "one-queue": "Send all calls of a store through one queue, 4 a second.",
      "read-the-body": "Read the body: it may name another limit.",
    },
  },
  "resource-not-found": {
    title: "Object does not exist",
    summary: "The path is right, but this store has no object with that id.",
    meaning: "All stores share one API host; the token decides the store. An id of another store is simply not found.",
    tellApart: "If a list call on the same path works, it is the id.",
    reasons: {
      deleted: "The object was deleted.",
      "id-of-other-store": "The id belongs to another store.",
      "wrong-kind-of-id": "An id of another kind of object.",
    },
    fixes: {
      "drop-it": "Treat the object as gone.",
      "check-store": "Compare the store of the token (orgid) with the store of the id.",
      "check-id": "Check which kind of object the id is of.",
    },
  },
  "wrong-base-url": {
    title: "No such address",
    summary: "The host or path of this call is not one the platform has.",
    meaning: "Every call to this address fails, whatever the token.",
    tellApart: "If other objects under the same path work, only the object is missing.",
    reasons: {
      "com-or-web": "A /web resource under /com, or the other way round.",
      "json-left-out": ".json is missing at the end.",
      "shop-domain": "The call goes to the store's domain instead of the API host.",
      "path-typo": "A typing error in the path.",
      "old-version": "A path of an older API.",
    },
    fixes: {
      "use-documented-path": "Use the path of the documentation, with /com or /web and .json.",
      "use-platform-hosts": "Tokens: accounts.haravan.com/connect/token. API: apis.haravan.com/com or /web.",
    },
  },
  "request-body-invalid": {
    title: "Body not accepted",
    summary: "The token was accepted, but the body of the request was not.",
    meaning: "400 for a body that is not valid JSON; 422 when a field is missing or not allowed.",
    tellApart: "With a Content-Type other than application/json the same 400 comes back.",
    reasons: {
      "not-json": "The body is not valid JSON.",
      "field-refused": "A field is missing or has a value that is not allowed.",
      "wrapper-missing": 'The resource is not wrapped in its name, such as {"product": …}.',
      "too-many-items": "More items than one call takes.",
    },
    fixes: {
      "valid-json": "Serialise the body with a JSON library.",
      "fix-named-field": "Correct the field that the answer names.",
      "wrap-resource": "Wrap the resource in its singular name.",
      "fewer-items": "Send fewer items per call.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
