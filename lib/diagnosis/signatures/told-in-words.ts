import type { CauseId } from "../cause-ids";
import type { EvidenceStep } from "../evidence";
import type { Tier } from "../signature";

type Row = readonly [told: RegExp, causes: readonly [CauseId, ...CauseId[]], ...steps: EvidenceStep[]];

/** A developer's own words, read only when nothing else in the evidence speaks. */
const rows: readonly Row[] = [
  [
    /deliver(?:y|ies)|no longer arrive|stopped arriving|not (?:arriv|receiv)/,
    ["webhook-endpoint-failing", "webhook-url-rejected"],
    "webhook",
  ],
  [/hmac|signature/, ["webhook-signature-mismatch", "webhook-body-altered"], "webhook"],
  [
    /verif(?:y|ication)|challenge|handshake|saving the (?:url|callback)/,
    ["webhook-challenge-failed", "webhook-url-rejected"],
    "webhook",
  ],
  [
    /iframe|blank (?:page|frame)|refused to connect|webview|in-app browser/,
    ["embedded-browser-blocked"],
    "authorize",
    "error-page",
  ],
  [/cookie|incognito|private window|safari|samesite/, ["check-cookie-missing", "state-mismatch"], "callback"],
  [
    /localhost|preview|old domain|environment variable|undefined/,
    ["app-base-url-wrong", "client-config-missing", "redirect-uri-mismatch"],
    "authorize",
    "error-page",
    "callback",
  ],
  [
    /proxy|load balancer|terminates tls|ends tls|https? instead of/,
    ["proxy-scheme-lost", "proxy-blocked"],
    "authorize",
    "error-page",
    "callback",
  ],
  [/form_post|query string|no code|empty body|fragment/, ["code-missing"], "callback"],
  [/uninstall|gỡ (?:bỏ )?ứng dụng/, ["app-uninstalled"], "api", "refresh"],
  [/twice|two tabs|double|strict ?mode|refresh(?:es|ed) the page|again/, ["code-already-used"], "token"],
  [/(?:another|other|wrong) (?:store|shop)/, ["token-for-other-store"], "api"],
  [/(?:deploy|maintenance|outage)/, ["service-unavailable", "upstream-bad-gateway"], "api", "token", "refresh"],
  [/company network|corporate|behind a proxy/, ["proxy-blocked", "timeout"], "network", "discovery", "token"],
  [/clock|ntp|time zone|drift/, ["clock-skew"], "id-token", "api"],
  [/rotat|parallel|two workers|at once/, ["refresh-token-reused"], "refresh"],
  [/(?:weeks|months|long time|days) (?:later|without)|inactiv/, ["refresh-token-expired"], "refresh"],
];

export const toldInWords: Tier = rows.map(([context, causes, ...steps], index) => ({
  id: `told-${index}`,
  when: { context, steps },
  reach: "lists",
  causes,
  proof: "told",
  ask: ["answer"],
}));
