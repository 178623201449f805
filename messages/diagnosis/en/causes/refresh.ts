import type { DiagnosisWords } from "@/lib/diagnosis";

export const refreshCauses = {
  "refresh-token-expired": {
    title: "Refresh token expired",
    summary: "The refresh token was not used in time, or has reached the end of its life.",
    meaning:
      "A refresh token lives long, not for ever. Notes on Haravan speak of 30 days from the last refresh; IdentityServer4's defaults are 30 days in all and, where it slides, 15 days unused. The answer is a bare invalid_grant.",
    tellApart:
      "Its age decides, counted from when it was issued. A young token that was sent before is used up; a young one never sent before is revoked or wrong.",
    reasons: {
      "not-used-for-long": "Nothing refreshed for longer than it lives unused.",
      "end-of-absolute-life": "It has reached the end that no refresh extends.",
      "short-life-by-policy":
        "The server gives short ones: a test mode, a single-page app, a policy of the organisation.",
    },
    fixes: {
      "authorize-anew": "Have the merchant sign in or install again, and replace the stored tokens.",
      "refresh-on-schedule": "Refresh every store on a schedule, once a day for example, also those that nobody opens.",
      "ask-before-the-end": "Keep the date of issue and ask the merchant to sign in again before the end.",
    },
    seenByMerchant: "The app no longer gets data from the store and asks to be opened or installed again.",
  },
  "refresh-token-revoked": {
    title: "Refresh token revoked",
    summary: "The refresh token was withdrawn before its time.",
    meaning:
      "Somebody ended the grant: the app itself, the person, or a rule of the platform. The server answers invalid_grant and does not say who. On IdentityServer4 a revocation answers 200 even when it revoked nothing, so that 200 proves nothing; whether Haravan lets apps revoke is not known.",
    tellApart:
      "An app/uninstalled webhook makes it the uninstallation. A token older than its life is expired; one that was sent before is used up.",
    reasons: {
      "withdrawn-by-person": "The person withdrew the permission or, on some servers, changed the password.",
      "revoked-by-app": "The app revoked it, at sign-out for example, and a job went on using it.",
      "offline-access-withdrawn":
        "The app may no longer ask for offline_access; IdentityServer4 then refuses existing tokens.",
      "newer-grant-evicted-it": "Some servers keep only so many grants per person and drop the oldest.",
    },
    fixes: {
      "authorize-anew": "Have the merchant sign in or install again.",
      "forget-after-revoking": "Delete stored tokens in the same step as the revocation, and end the store's jobs.",
      "stop-the-job": "On invalid_grant mark the store as to be installed again and stop; do not loop.",
      "allow-offline-access":
        "Allow offline_access for the app again; on IdentityServer4 the same token then works again.",
      "keep-one-grant": "Authorize once per store, and share that grant among all workers.",
    },
    seenByMerchant: "The app asks to be installed or signed in to again.",
  },
  "refresh-token-reused": {
    title: "Old refresh token after rotation",
    summary: "This refresh token was used before; a newer one has taken its place.",
    meaning:
      "Public Haravan apps report that each refresh hands out a new refresh token and retires the old one, as is IdentityServer4's default. There the newest token goes on working; some other servers revoke the whole grant.",
    tellApart:
      "The same value was sent before, by another process perhaps. If the stored value is the newest one and was never sent, look at its age and at revocation.",
    reasons: {
      "two-at-once": "Two processes refreshed at once; the slower one sent a token that was used up.",
      "new-one-not-saved": "The new token was not saved: a crash or an error came between answer and storage.",
      "first-one-kept": "The code always sends the refresh token of the install.",
      "backup-restored": "An old backup, or another environment's copy, brought the old token back.",
    },
    fixes: {
      "lock-per-store":
        "Let one process refresh per store: Redis SET lock NX PX or pg_advisory_xact_lock; within one process a promise per store in Node, SemaphoreSlim in ASP.NET.",
      "read-again-before-giving-up":
        "On invalid_grant read the stored token again; if it is another one by now, use that one, once.",
      "save-before-use": "Save the new refresh token before the new access token is used, both in one transaction.",
      "replace-every-time":
        "Replace the stored token whenever an answer has refresh_token; keep the old one only when it has none.",
      "authorize-anew": "If no newer token was saved anywhere: have the merchant install again.",
    },
    seenByMerchant: "The app works for a while after the install, then loses the connection.",
  },
  "refresh-token-unknown": {
    title: "Not a refresh token of this server",
    summary: "The value sent as refresh_token is damaged, or is no refresh token that this server knows.",
    meaning:
      "The server found nothing under this value. IdentityServer4 answers invalid_grant, as for one that has expired or is used up. The refresh tokens seen on Haravan are 64 hex characters; IdentityServer4 refuses more than 100.",
    tellApart:
      "Compare length and shape with a token as it was issued, and its fingerprint with that of the token answer.",
    reasons: {
      "other-value-sent": "Another value was sent: access token, ID token, code.",
      "cut-in-storage": "The column is too short and cut it.",
      "still-encrypted": "The stored value is encrypted or encoded, and was sent without being decrypted.",
      "other-environment": "It comes from another environment or server.",
      placeholder: "undefined, null or a sample value was sent.",
    },
    fixes: {
      "send-refresh-token": "Send the field refresh_token of the last token answer.",
      "store-whole-value": "Store the whole value (a text column) and read back what was stored in a test.",
      "one-environment": "Keep tokens apart per environment.",
    },
  },
  "refresh-token-client-mismatch": {
    title: "Refresh token of another app",
    summary: "The refresh token was issued to one client ID and sent with another.",
    meaning:
      "A refresh token belongs to the client that got it. Client ID and secret were accepted, otherwise the answer would be invalid_client. IdentityServer4 answers a bare invalid_grant, and the right client can still use the token.",
    tellApart: "Compare the client_id at the time of issue with the one sent now.",
    reasons: {
      "mixed-environments": "Tokens of one environment, client ID and secret of another.",
      "app-registered-anew": "The app was registered anew and has another client ID since.",
      "shared-storage-of-apps": "Two apps share one table, and one took the other's token.",
    },
    fixes: {
      "one-app": "Refresh with the client ID and secret of the app that got the token.",
      "authorize-anew": "After a new registration every store must install again.",
      "store-client-id": "Store the client ID with every token and select by it.",
    },
  },
  "refresh-token-missing": {
    title: "No refresh token to use",
    summary: "The refresh request has no refresh token, mostly because none was ever given.",
    meaning:
      "Haravan gives a refresh token only with the scope offline_access. Without one there is nothing to send, and IdentityServer4 answers a refresh without that field with 400 invalid_request.",
    tellApart:
      "Look at the token answer of the install: did it have refresh_token? A JSON body gives the same invalid_request: look at Content-Type too.",
    reasons: {
      "offline-access-not-asked": "offline_access was not among the scopes of the install.",
      "not-saved": "It was in the answer, and the app did not save it.",
      "given-only-once": "Some servers (Google) give it only at the first consent.",
      "field-left-out": "The field has another name, such as refreshToken, or is not in the form.",
    },
    fixes: {
      "ask-offline-access":
        'Add offline_access to the scopes of the install and install again: Scope.Add("offline_access") in ASP.NET, authorization.params.scope in next-auth and Auth.js.',
      "save-the-field":
        "Save refresh_token on receipt: SaveTokens = true in ASP.NET, account.refresh_token in the jwt callback of next-auth and Auth.js.",
      "authorize-anew": "Have the merchant install again.",
      "ask-for-consent": "Ask Google with access_type=offline and prompt=consent.",
      "send-the-field": "Send grant_type=refresh_token and refresh_token, spelled so, in the form.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
