import type { CauseId } from "../cause-ids";
import { type Check, hints } from "../finding";

const words: Readonly<Partial<Record<CauseId, RegExp>>> = {
  "client-disabled": /worked before|still listed|unchanged|suspend|disabled/,
  "code-already-used":
    /twice|strict ?mode|double|two requests|refresh(?:ed|es)? the page|second time|retry|called again/,
  "code-expired": /(?:minutes|hours) later|slow|waited|copied by hand|pasted|queue/,
  "refresh-token-reused": /rotation|parallel|two workers|concurren|at the same time|race/,
  "refresh-token-expired": /absolute lifetime|inactiv|weeks|months|days|testing mode/,
  "refresh-token-revoked": /password|revoked|uninstall|removed the app|signed out/,
  "token-expired": /next morning|overnight|background job|hours later|every (?:hour|day|two)|after (?:an|one) hour/,
  "token-revoked": /reinstall|rotated|deleted the token/,
  "scope-not-granted": /after the app was installed|added (?:later|the scope|scopes)|unticked|re-?install/,
  "user-permission-denied": /staff|not the owner|role/,
  "operation-not-permitted": /protected|other (?:methods|calls|writes) work/,
  "webhook-signature-mismatch": /admin|by hand|settings > notifications|wrong secret|hex/,
  "webhook-body-altered": /cdn|middleware|body.?parser|non-ascii|other topics/,
  "auth-header-stripped": /redirect|apache|cgi|proxy|gateway|header is (?:there|sent)/,
  "proxy-blocked": /through a proxy|company network|corporate|https_proxy|behind a proxy/,
  "proxy-scheme-lost": /reverse proxy|load balancer|ends tls|terminates tls|x-forwarded/,
  "app-base-url-wrong": /preview|each deploy|deployment host|nextauth_url|environment variable|localhost/,
  "check-cookie-missing": /cookie|safari|incognito|samesite|other host|lands on/,
  "wrong-base-url": /environment variable|data cent(?:er|re)|path|old version/,
  "service-unavailable": /restart|maintenance|outage/,
  "clock-skew": /clock|some (?:client )?machines|fixes itself|ntp/,
  "user-not-permitted": /rule|list of e-?mails|policy|allow ?list/,
  "wrong-tenant": /other (?:store|shop|tenant)|sandbox|data cent(?:er|re)/,
  "client-secret-expired": /months|end date|nothing (?:was )?(?:deployed|changed)/,
  timeout: /slow|cold start|firewall|ipv6/,
  "scope-missing": /other .{0,40}work with the same token/,
};

/** What a developer tells only moves a cause among its equals. */
const hears =
  (pattern: RegExp): Check =>
  ({ context }) => {
    const text = context === "" ? undefined : pattern.exec(context)?.[0];
    return text === undefined ? null : hints({ fact: "developer-says", text });
  };

/** The same in plain words of a paste, of which nobody's library speaks. */
const removed: Check = ({ message, speaks }) => {
  const text =
    speaks === "unknown"
      ? /(?:gỡ|tháo|xóa|uninstall(?:ed)?) (?:bỏ )?(?:the )?(?:app|ứng dụng)/i.exec(message)?.[0]
      : undefined;
  return text === undefined ? null : hints({ fact: "developer-says", text });
};

export const toldChecks: Readonly<Partial<Record<CauseId, readonly Check[]>>> = {
  ...Object.fromEntries(Object.entries(words).map(([id, pattern]) => [id, [hears(pattern)]])),
  "app-uninstalled": [hears(/uninstall|removed the app/), removed],
};
