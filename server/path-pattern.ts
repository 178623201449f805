// Only these words, and the empty one before a slash, appear in the log; whatever else is in a path becomes "*".
const words = new Set(
  `
  .well-known _next account accounts add api apis apps auth authorize callback cancel change checksession clients
  com connect consent continue control csrf customers.json delete deviceauthorization diagnose docs endsession
  error error-page errors exchange grandservice har haravan health home icon.svg install installations installs
  introspect jwks keys lab leave lint live locale login logout me metrics new oidc openapi.json
  openid-configuration orders.json partners people probe probes products.json providers ready refresh rehearse report.md
  resources revocation revoke runs sandbox scopes session settings shop.json sign-in sign-out signin signout start static
  store stores subscribe token tokens userinfo webhook
  `.split(/\s+/),
);

/** The shape of a request's path, safe to log: no query, no value. */
export function pathPattern(target: string): string {
  const [path = ""] = target.split(/[?#]/, 1);
  const segments = path.split("/").map((segment) => (words.has(segment) ? segment : "*"));
  const kept = segments.slice(0, 7);
  return kept.length < segments.length ? `${kept.join("/")}/**` : kept.join("/");
}
