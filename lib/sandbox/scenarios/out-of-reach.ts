import type { CauseId } from "../../diagnosis/cause-ids";

/** Causes that no scenario leads to, and why: mostly what happens where the sandbox is not. */
export const outOfReach: Readonly<Partial<Record<CauseId, string>>> = {
  "admin-consent-required": "Other providers refuse so; this server has no administrators who consent for others.",
  "app-not-approved": "Other providers review apps before strangers may use them; nothing says that Haravan does.",
  "wrong-tenant": "This server has one tenant.",
  "embedded-browser-blocked": "The browser that shows the page refuses the frame; no answer of a server does.",
  "app-base-url-wrong": "The app's own configuration; it shows as a redirect URI that is not registered.",
  "proxy-scheme-lost": "A proxy before the app; it shows as a redirect URI that is not registered.",
  "client-config-missing": "The app never sends anything.",
  "check-cookie-missing": "The browser keeps the app's cookie back; the accounts server has no part in it.",
  "callback-hmac-invalid": "The app compares a launch; the sandbox signs every launch rightly.",
  "account-not-linked": "The app's own accounts.",
  "client-secret-expired":
    "IdentityServer4 answers an expired secret as a wrong one: token-secret-expired leads there.",
  "client-auth-method-wrong": "IdentityServer4 takes both methods and never refuses one by name.",
  "cors-blocked": "Only a browser's script meets it, and this tool calls from its server.",
  "step-up-required": "Nothing known of Haravan asks for a second factor in the middle of a flow.",
  "token-audience-wrong": "Tokens of this platform are opaque and have one audience.",
  "webhook-signature-mismatch": "The app compares a delivery; the sandbox signs every delivery rightly.",
  "webhook-body-altered": "Something between sandbox and app changes the body.",
  "webhook-endpoint-failing": "The app's endpoint fails; the delivery log of the sandbox shows it.",
  "webhook-challenge-failed": "The app's endpoint answers the handshake wrongly; the registration's answer says so.",
  "webhook-url-rejected": "The dashboard refuses the address when it is registered.",
  "dns-failure": "The name is asked for before any server is reached.",
  "tls-untrusted": "The embedded sandbox speaks plain HTTP on a loopback address; alone, --tls without trust shows it.",
  "tls-hostname-mismatch": "As tls-untrusted.",
  "tls-cert-expired": "As tls-untrusted.",
  "tls-handshake-failed": "As tls-untrusted.",
  "proxy-blocked": "A proxy before the app refuses; the sandbox never hears of the call.",
};
