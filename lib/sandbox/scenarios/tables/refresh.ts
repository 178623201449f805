import { limits } from "../../accounts/authorize/limits";
import { badGateway } from "../answers";
import { claim, instead, member, mistake, rows, state } from "../effects";
import { outlive } from "../outlive";
import type { Scenario } from "../scenario";

export const refreshScenarios: readonly Scenario[] = [
  ...rows("refresh", "inferred", [
    ["refresh-token-not-sent", "refresh-token-missing", mistake("refresh", { drop: ["refresh_token"] })],
    [
      "refresh-token-too-long",
      "refresh-token-unknown",
      mistake("refresh", { set: { refresh_token: "A".repeat(limits.refreshToken + 1) } }),
    ],
    ["refresh-token-invented", "refresh-token-unknown", mistake("refresh", { set: { refresh_token: "0".repeat(64) } })],
    ["refresh-token-too-old", "refresh-token-expired", state("refresh", { refreshToken: outlive })],
    [
      "refresh-token-of-another-app",
      "refresh-token-client-mismatch",
      state("refresh", { refreshToken: (token) => ({ ...token, clientId: "another-client" }) }),
    ],
    [
      "refresh-offline-access-withdrawn",
      "refresh-token-revoked",
      state("refresh", { client: (client) => ({ ...client, offlineAccess: false }) }),
    ],
    ["refresh-person-disabled", "user-disabled", state("refresh", { personInactive: true })],
    ["refresh-secret-wrong", "client-secret-wrong", mistake("refresh", { set: { client_secret: "0".repeat(64) } })],
    ["refresh-502", "upstream-bad-gateway", instead("refresh", 502, badGateway)],
    ["refresh-no-new-token", null, member("refresh", "refresh_token", undefined)],
    ["refresh-id-token-other-iss", "issuer-mismatch", claim("iss", "https://accounts.example", "refresh")],
    ["refresh-id-token-other-sub", "token-response-nonconforming", claim("sub", "200000999999", "refresh")],
  ]),
  ...rows("refresh", "observed", [
    [
      "refresh-token-used-before",
      "refresh-token-reused",
      state("refresh", { refreshToken: (token) => ({ ...token, consumedAtMs: token.createdAtMs }) }),
    ],
    ["refresh-after-uninstall", "app-uninstalled", state("refresh", { refreshToken: () => null })],
  ]),
];
