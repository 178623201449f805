import type { DiagnosisWords } from "@/lib/diagnosis";

export const webhookCauses = {
  "webhook-signature-mismatch": {
    title: "Webhook signature does not match",
    summary: "The HMAC your endpoint computes is not the one in X-Haravan-Hmacsha256.",
    meaning:
      "Haravan signs each delivery: HMAC-SHA256 over the raw body, in base64, with the app's client secret. Webhooks made in the store's admin are signed with that store's own string instead.",
    tellApart:
      "Compute the HMAC over the raw bytes as they arrived. Still different: secret, encoding or header. Equal: the body was changed before your check.",
    reasons: {
      "other-secret": "The wrong secret: the webhook was made in the store's admin, or it belongs to another app.",
      "secret-renewed-or-padded": "The client secret was renewed, or the setting has a space or line break at its end.",
      "hex-for-base64": "The code compares hex with base64.",
      "wrong-header": "Another header is read, such as X-Shopify-Hmac-Sha256 or X-Haravan-Hmac-Sha256.",
      "wrong-algorithm": "SHA-1 or a plain hash is used in place of HMAC-SHA256.",
    },
    fixes: {
      "use-secret-of-its-kind":
        "App webhooks: the client secret. Webhooks of the admin: the string under Settings > Notifications.",
      "reload-secret": "Copy the secret anew, trim it, and restart all instances.",
      "compare-base64":
        'createHmac("sha256", secret).update(raw).digest("base64") in Node, Convert.ToBase64String(HMACSHA256.HashData(key, raw)) in .NET.',
      "read-haravan-header": "Read X-Haravan-Hmacsha256; case does not matter, the missing hyphen does.",
      "use-sha256": "Use HMAC-SHA256, and compare with timingSafeEqual or CryptographicOperations.FixedTimeEquals.",
    },
    seenByMerchant: "Changes in the store do not reach the app.",
  },
  "webhook-body-altered": {
    title: "Webhook body changed before the check",
    summary: "The signature was computed over a body that is no longer the one which was sent.",
    meaning:
      "The HMAC covers every byte. Parsing JSON and writing it again changes spaces, escapes and the order of fields, and one byte is enough.",
    tellApart:
      "The HMAC over the raw bytes matches, the one in your code does not. Typical: some topics pass and others fail, often with Vietnamese letters or slashes.",
    reasons: {
      "parsed-before-check": "A JSON middleware read the body first, and the check runs over JSON.stringify of it.",
      "model-binding-first": "In ASP.NET the action bound a model first, and the stream is empty or read twice.",
      "decoded-as-text": "The bytes were decoded into text in pieces or in another encoding.",
      "edge-rewrites": "A CDN, firewall or gateway rewrites the body or unpacks it.",
    },
    fixes: {
      "verify-raw-bytes":
        'express.raw({ type: "application/json" }) on this route, or verify in express.json to keep buf; in Next.js await request.arrayBuffer(), on older pages bodyParser: false.',
      "buffer-body":
        "Request.EnableBuffering(), read Request.Body into bytes, check, set Position = 0, and only then bind.",
      "keep-bytes": "Compute over the Buffer or byte[], and join all pieces before.",
      "exempt-path": "Take the webhook's path out of rewriting, minifying and body inspection.",
    },
    seenByMerchant: "Some changes in the store reach the app and others do not.",
  },
  "webhook-endpoint-failing": {
    title: "Webhook endpoint too slow or not 200",
    summary: "Your endpoint answers a delivery too late, with an error, or with a redirect.",
    meaning:
      "Haravan waits 5 seconds for a 200 and counts a redirect as failure. After 19 more tries over 48 hours it deletes the subscription and sends a warning by mail.",
    tellApart:
      "The log of your endpoint shows the delivery and what you answered. A GET with hub.challenge is the registration; a 401 of your own check is the signature.",
    reasons: {
      "work-before-answer": "The work is done before the answer, and that takes more than 5 seconds.",
      "redirect-or-login": "A redirect or a login stands before the path: http to https, a slash, a language, CSRF.",
      "handler-throws": "The handler throws: an unknown topic, a missing field, the same event twice.",
      "tunnel-or-host-gone": "The address is that of a tunnel or host which is gone.",
    },
    fixes: {
      "answer-then-work":
        "Answer 200 at once and put the work into a queue: BullMQ in Node, a Channel with BackgroundService in .NET.",
      "open-the-path":
        "Take the path out of login and CSRF: [AllowAnonymous] and [IgnoreAntiforgeryToken], or the matcher of the middleware.",
      "register-final-url": "Register the final https address, to the last slash.",
      "catch-and-log": "Check the signature, store the event with its id, answer 200, and handle errors afterwards.",
      "register-new-url": "Register the new address, then subscribe every store again.",
    },
    seenByMerchant: "Changes in the store reach the app late or not at all.",
  },
  "webhook-challenge-failed": {
    title: "Webhook handshake not answered",
    summary: "On registration the callback URL did not answer the challenge as it must.",
    meaning:
      "When you save the webhook, Haravan sends GET with hub.mode, hub.verify_token and hub.challenge. It wants 200 with the challenge as body if the token is yours, else 401.",
    tellApart: "It is a GET at the time of registration, before any event. Failing POSTs later are another cause.",
    reasons: {
      "only-post-route": "The path takes POST only, so the GET gets 404 or 405.",
      "token-differs": "The verify token in the dashboard is not the one in your settings.",
      "challenge-not-echoed": "The answer is OK, JSON or a quoted string instead of the bare challenge.",
      "behind-login": "A login or redirect stands before the path.",
    },
    fixes: {
      "add-get-route": "Add a GET handler on the same path: app.get, export function GET, [HttpGet].",
      "same-verify-token": "Put the same verify token into the dashboard and your settings, without spaces.",
      "echo-as-text":
        'Answer 200 with the bare value: res.type("text").send(challenge), Content(challenge, "text/plain"). Read it as query["hub.challenge"].',
      "open-the-path": "Let the path answer without login and redirect.",
    },
  },
  "webhook-url-rejected": {
    title: "Webhook URL not accepted",
    summary: "The callback URL was refused before anything was sent to it.",
    meaning:
      "Haravan takes https addresses only. Its older documentation also rules out localhost and internal names: its servers must be able to reach the address.",
    tellApart: "Your endpoint's log is empty. If a GET with hub.challenge is in it, the handshake failed instead.",
    reasons: {
      "not-https": "The address begins with http.",
      "local-or-private": "It is localhost, a private address, or a name that only your network knows.",
      "certificate-not-accepted": "The certificate is self-signed, has expired, or lacks its intermediate.",
    },
    fixes: {
      "public-https": "Register a public https address.",
      "tunnel-for-development": "Use a tunnel with https for development, such as ngrok, which Haravan's page shows.",
      "full-chain": "Serve the full chain of a public authority, such as Let's Encrypt.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
