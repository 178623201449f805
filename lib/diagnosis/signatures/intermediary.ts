import type { Guard } from "../guard";
import type { Tier } from "../signature";
import { firewall } from "./firewalls";
import { said } from "./rows";

/** Everywhere but at the metadata, which has a cause of its own. */
const calls = [
  "api",
  "token",
  "refresh",
  "userinfo",
  "webhook",
  "introspection",
  "authorize",
  "error-page",
  "network",
  "id-token",
] as const;
const others: Guard = { own: true };
const json: Guard = { endpoints: ["token", "userinfo", "introspection", "revocation"] };
const metadata: Guard = { endpoints: ["discovery", "jwks"] };

/** Statuses of Cloudflare's own: it was reached, and the server behind it was not. */
export const edgeWithoutOrigin: Tier = [
  {
    id: "edge-without-origin",
    when: { status: [520, 521, 522, 523, 524, 525, 526], header: ["server", "cloudflare"] },
    reach: "decides",
    causes: ["upstream-bad-gateway"],
    proof: "wire",
  },
];

/** Who answered, before any OAuth code is read: the status outranks the body, as some servers put OAuth codes into a 429. */
export const intermediary: Tier = [
  ...firewall,
  {
    id: "too-many-requests",
    when: { status: [429], not: { says: /just a moment|cf-mitigated|attention required/ } },
    reach: "suggests",
    causes: ["rate-limited", "waf-blocked"],
    proof: "wire",
  },
  {
    id: "haravan-too-many-requests",
    when: { status: [429], html: false },
    reach: "decides",
    causes: ["rate-limited"],
    proof: "wire",
  },
  {
    id: "proxy-wants-credentials",
    when: { status: [407] },
    reach: "decides",
    causes: ["proxy-blocked"],
    proof: "wire",
  },
  {
    id: "headers-too-long",
    when: { status: [431, 414] },
    reach: "decides",
    causes: ["request-too-large"],
    proof: "wire",
  },
  said(
    "nginx-cookie-too-long",
    /upstream sent too big header|request header or cookie too large|too big header/,
    ["request-too-large", "upstream-bad-gateway"],
    {},
  ),
  said(
    "tunnel-refused",
    /proxy authentication required|tunneling socket could not be established|err_tunnel_connection_failed|err_proxy_connection_failed|proxy connect (?:aborted|tunnel failed)|unable to tunnel|connect tunnel failed|proxyerror|cannot connect to proxy|proxyconnect tcp/,
    ["proxy-blocked"],
    {},
  ),
  {
    id: "bad-gateway",
    when: { status: [502], steps: calls, own: false, not: { says: /too big header|just a moment|error code: 10\d\d/ } },
    reach: "decides",
    causes: ["upstream-bad-gateway"],
    proof: "wire",
  },
  {
    id: "bad-gateway-of-the-app",
    when: { status: [502, 504], steps: ["callback"], not: { says: /too big header/ } },
    reach: "suggests",
    causes: ["upstream-bad-gateway", "request-too-large"],
    proof: "wire",
  },
  {
    id: "unavailable-one-store",
    when: { status: [503], steps: ["api"], haravan: false, own: false },
    reach: "lists",
    causes: ["service-unavailable", "store-unavailable", "upstream-bad-gateway"],
    proof: "wire",
    ask: ["other-stores"],
  },
  {
    id: "unavailable",
    when: { status: [503, 504], steps: calls, own: false, not: { says: /unavailable shop|maintenance/ } },
    reach: "suggests",
    causes: ["service-unavailable", "upstream-bad-gateway"],
    proof: "wire",
    ask: ["other-stores", "answer"],
  },
  {
    id: "unavailable-store",
    when: { status: [503], says: /maintenance/, steps: ["api"] },
    reach: "lists",
    causes: ["store-unavailable", "service-unavailable"],
    proof: "wire",
    ask: ["other-stores"],
  },
  {
    id: "bad-gateway-somewhere",
    when: { stepKnown: false, status: [502], not: { says: /too big header|just a moment|error code: 10\d\d/ } },
    reach: "decides",
    causes: ["upstream-bad-gateway"],
    proof: "wire",
  },
  {
    id: "unavailable-somewhere",
    when: { stepKnown: false, status: [503, 504], not: { says: /unavailable shop|maintenance/ } },
    reach: "suggests",
    causes: ["service-unavailable", "upstream-bad-gateway"],
    proof: "wire",
    ask: ["which-call"],
  },
  {
    // Cloudflare passes on the page of a server that is down; its own challenge shows by its words.
    id: "unavailable-behind-cloudflare",
    when: { status: [503], html: true, header: ["server", "cloudflare"], own: false },
    reach: "suggests",
    causes: ["service-unavailable", "waf-blocked"],
    proof: "wire",
    ask: ["who-answered"],
  },
  {
    id: "gateway-gave-up",
    when: { status: [530], header: ["server", "cloudflare"] },
    reach: "suggests",
    causes: ["upstream-bad-gateway", "service-unavailable"],
    proof: "wire",
  },
  {
    id: "haravan-internal-error",
    when: { status: [500], haravan: true, not: others },
    reach: "decides",
    causes: ["server-error"],
    proof: "wire",
  },
  {
    id: "metadata-fault",
    when: { ...metadata, status: [500, 502, 503, 504] },
    reach: "suggests",
    causes: ["discovery-failed", "upstream-bad-gateway", "service-unavailable"],
    proof: "wire",
    ask: ["discovery-document"],
  },
  {
    id: "metadata-is-a-page",
    when: { ...metadata, html: true },
    reach: "suggests",
    causes: ["discovery-failed", "proxy-html-page", "wrong-base-url"],
    proof: "html",
    ask: ["discovery-document"],
  },
  {
    id: "metadata-not-found",
    when: { ...metadata, status: [301, 302, 307, 400, 401, 403, 404, 410] },
    reach: "suggests",
    causes: ["discovery-failed", "wrong-base-url"],
    proof: "wire",
    ask: ["discovery-document"],
  },
  {
    id: "page-in-place-of-data",
    when: { ...json, html: true, status: [200, 201, 302, 303] },
    reach: "suggests",
    causes: ["proxy-html-page", "wrong-base-url", "waf-blocked"],
    proof: "html",
    ask: ["who-answered"],
  },
  {
    id: "page-refuses",
    when: { ...json, html: true, status: [401, 403, 405, 406] },
    reach: "suggests",
    causes: ["waf-blocked", "proxy-html-page", "ip-not-allowed"],
    proof: "html",
    ask: ["who-answered"],
  },
  {
    id: "page-in-place-of-api-data",
    when: { endpoints: ["api"], html: true, status: [200, 302, 401], not: { haravan: true, status: [401] } },
    reach: "suggests",
    causes: ["proxy-html-page", "wrong-base-url"],
    proof: "html",
    ask: ["who-answered"],
  },
  {
    id: "page-refuses-api",
    when: { endpoints: ["api"], html: true, status: [403, 405, 406] },
    reach: "suggests",
    causes: ["proxy-html-page", "waf-blocked", "scope-missing"],
    proof: "html",
    ask: ["who-answered"],
  },
];
