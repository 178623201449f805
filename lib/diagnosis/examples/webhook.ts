import type { CauseId } from "../cause-ids";
import type { Evidence, EvidenceResponse, Observed } from "../evidence";
import type { Example } from "./example";

/** A delivery as Haravan sends it, and what the app's endpoint answered. */
const delivery = (topic: string, response: EvidenceResponse, observed?: Observed): Evidence => ({
  step: "webhook",
  request: {
    method: "POST",
    url: "https://app.example.vn/webhooks/haravan",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-haravan-topic": topic,
      "x-haravan-org-id": "1000114691",
      "x-haravan-hmacsha256": "ZXhhbXBsZS1leGFtcGxlLWV4YW1wbGUtZXhhbXBsZSE=",
    },
  },
  response,
  ...(observed === undefined ? {} : { observed }),
});

const refused: EvidenceResponse = { status: 401, body: "Could not validate request HMAC" };

const handshake = (response: EvidenceResponse): Evidence => ({
  step: "webhook",
  request: {
    method: "GET",
    url: "https://app.example.vn/webhooks/haravan?hub.mode=subscribe&hub.verify_token=verify_token%23a1b2c3d4&hub.challenge=1158201444",
  },
  response,
});

const registration = (webhook: object, errors: object): Evidence => ({
  step: "webhook",
  request: {
    method: "POST",
    url: "https://demo-store.myshopify.com/admin/api/2026-07/webhooks.json",
    headers: { "x-shopify-access-token": "access_token#a1b2c3d4", "content-type": "application/json" },
    body: JSON.stringify({ webhook: { ...webhook, format: "json" } }),
  },
  response: {
    status: 422,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ errors }),
  },
});

export const webhookExamples = {
  "webhook-signature-mismatch": {
    seen: delivery("orders/create", refused, { webhook_hmac_matches_raw_body: false }),
    certainty: "likely",
    lookAlike: {
      id: "webhook-body-altered",
      seen: delivery("orders/create", refused, { webhook_hmac_matches_raw_body: true }),
    },
  },
  "webhook-body-altered": {
    seen: delivery("products/update", refused, { webhook_hmac_matches_raw_body: true }),
    certainty: "likely",
    lookAlike: {
      id: "webhook-endpoint-failing",
      seen: delivery(
        "products/update",
        { status: 500, body: "Internal Server Error" },
        { webhook_hmac_matches_raw_body: true },
      ),
    },
  },
  "webhook-endpoint-failing": {
    seen: delivery("orders/create", { status: 302, headers: { location: "/login?next=%2Fwebhooks%2Fharavan" } }),
    certainty: "likely",
    lookAlike: { id: "webhook-signature-mismatch", seen: delivery("orders/create", refused) },
  },
  "webhook-challenge-failed": {
    seen: handshake({ status: 404, headers: { "content-type": "text/html" }, body: "Cannot GET /webhooks/haravan" }),
    certainty: "certain",
    lookAlike: {
      id: "webhook-endpoint-failing",
      seen: delivery("orders/create", {
        status: 404,
        headers: { "content-type": "text/html" },
        body: "Cannot POST /webhooks/haravan",
      }),
    },
  },
  "webhook-url-rejected": {
    seen: registration(
      { topic: "orders/create", address: "http://localhost:3000/webhooks" },
      { address: ["protocol http:// is not supported"] },
    ),
    certainty: "likely",
    lookAlike: {
      id: "request-body-invalid",
      seen: registration({ address: "https://app.example.vn/webhooks" }, { topic: ["can't be blank"] }),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
