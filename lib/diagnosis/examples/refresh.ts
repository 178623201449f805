import type { CauseId } from "../cause-ids";
import type { Observed } from "../evidence";
import { buildRefresh, clientId, otherClientId, sendWithout, tokenUrl } from "./build-token-call";
import type { Example } from "./example";

/** A refresh token of an hour ago that was never sent: nothing speaks against it. */
const young: Observed = { refresh_token_age_s: 3600, refresh_token_sent_before: false };

const hour = 3600;
const day = 24 * hour;

const expired = buildRefresh({}, { refresh_token_age_s: 35 * day, refresh_token_sent_before: false });
const reused = buildRefresh({}, { ...young, refresh_token_sent_before: true, concurrent_refresh: true });

export const refreshExamples = {
  "refresh-token-expired": {
    seen: expired,
    certainty: "likely",
    lookAlike: { id: "refresh-token-reused", seen: reused },
  },
  "refresh-token-revoked": {
    seen: buildRefresh({}, { ...young, revocation_called: true }),
    certainty: "likely",
    lookAlike: { id: "app-uninstalled", seen: buildRefresh({}, { ...young, app_uninstalled_webhook_seen: true }) },
  },
  "refresh-token-reused": {
    seen: reused,
    certainty: "likely",
    lookAlike: { id: "refresh-token-expired", seen: expired },
  },
  "refresh-token-unknown": {
    // Cut: a column of forty characters.
    seen: buildRefresh({ refresh_token: "5f0c".repeat(10) }, young),
    certainty: "likely",
    lookAlike: { id: "refresh-token-reused", seen: reused },
  },
  "refresh-token-client-mismatch": {
    seen: buildRefresh({}, { ...young, client_id_of_refresh_token: otherClientId }),
    certainty: "certain",
    lookAlike: {
      id: "refresh-token-reused",
      seen: buildRefresh({}, { ...young, client_id_of_refresh_token: clientId, refresh_token_sent_before: true }),
    },
  },
  "refresh-token-missing": {
    seen: sendWithout(buildRefresh({}, {}, "invalid_request"), "refresh_token"),
    certainty: "certain",
    lookAlike: {
      id: "content-type-wrong",
      seen: {
        step: "refresh",
        request: {
          method: "POST",
          url: tokenUrl,
          headers: { "content-type": "application/json" },
          body: '{"grant_type":"refresh_token","refresh_token":"refresh_token#c4d5e6f7"}',
        },
        response: { status: 400, body: '{"error":"invalid_request"}' },
      },
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
