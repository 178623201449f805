import type { Signature, Tier } from "../signature";

const here = { steps: ["webhook"], own: true } as const;

const delivery = (
  id: string,
  when: Signature["when"],
  causes: Signature["causes"],
  more: Partial<Signature> = {},
): Signature => ({
  id: `webhook-${id}`,
  when: { ...here, ...when },
  reach: more.reach ?? "suggests",
  causes,
  proof: more.proof ?? "wire",
  ask: more.ask ?? ["delivery-log"],
});

/** What arrived at the app's own webhook address, and what the app answered. */
export const webhookDeliveries: Tier = [
  delivery(
    "handshake",
    { methods: ["GET"], has: ["hub.challenge"] },
    ["webhook-challenge-failed", "webhook-endpoint-failing"],
    { proof: "callback" },
  ),
  delivery("handshake-token", { methods: ["GET"], has: ["hub.verify_token"] }, ["webhook-challenge-failed"], {
    proof: "callback",
  }),
  delivery(
    "refused",
    { methods: ["POST"], status: [401, 403] },
    ["webhook-signature-mismatch", "webhook-body-altered", "webhook-endpoint-failing"],
    { ask: ["raw-webhook-body"] },
  ),
  delivery(
    "failing",
    {
      status: [301, 302, 303, 307, 308, 400, 404, 405, 408, 410, 413, 415, 422, 500, 501, 502, 503, 504],
      methods: ["POST"],
    },
    ["webhook-endpoint-failing", "webhook-signature-mismatch"],
  ),
  delivery(
    "unknown",
    { methods: ["POST"], status: "none" },
    ["webhook-endpoint-failing", "webhook-signature-mismatch", "webhook-body-altered"],
    { reach: "lists", proof: "none" },
  ),
  delivery(
    "by-facts",
    {},
    [
      "webhook-challenge-failed",
      "auth-header-stripped",
      "webhook-signature-mismatch",
      "webhook-body-altered",
      "webhook-endpoint-failing",
      "webhook-url-rejected",
    ],
    { reach: "offers", proof: "none", ask: ["raw-webhook-body"] },
  ),
  {
    id: "webhook-registration",
    when: { steps: ["webhook"], own: false, methods: ["POST", "PUT"], status: [400, 422] },
    reach: "lists",
    causes: ["webhook-url-rejected", "request-body-invalid", "content-type-wrong"],
    proof: "wire",
    ask: ["request-body"],
  },
];
