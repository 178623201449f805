// oidc-provider doing the grants that the sandbox does: opaque tokens, RS256 ID tokens, state in memory.
// node serve.mjs PORT CODES: says two refresh tokens, and so many codes that a person has consented to.
import Provider from "oidc-provider";

const kept = new Map();

/** Its own store in memory forgets after a thousand entries, and with them the refresh token. */
class Adapter {
  constructor(name) {
    this.name = name;
  }
  async upsert(id, payload) {
    kept.set(`${this.name}:${id}`, payload);
  }
  async find(id) {
    return kept.get(`${this.name}:${id}`);
  }
  async consume(id) {
    kept.get(`${this.name}:${id}`).consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id) {
    kept.delete(`${this.name}:${id}`);
  }
}

const [port, codesWanted] = process.argv.slice(2).map(Number);
const client = {
  client_id: "bench",
  client_secret: "bench-secret",
  grant_types: ["client_credentials", "refresh_token", "authorization_code"],
  redirect_uris: ["https://bench.example/callback"],
  response_types: ["code"],
  token_endpoint_auth_method: "client_secret_post",
};
const provider = new Provider(`http://127.0.0.1:${port}`, {
  adapter: Adapter,
  clients: [client],
  features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  rotateRefreshToken: false,
  ttl: {
    AccessToken: 3600,
    AuthorizationCode: 3600,
    ClientCredentials: 3600,
    Grant: 86_400,
    IdToken: 300,
    RefreshToken: 86_400,
  },
  scopes: ["openid", "offline_access", "orders"],
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});

const grant = new provider.Grant({ accountId: "an", clientId: client.client_id });
grant.addOIDCScope("openid offline_access orders");
const grantId = await grant.save();
const granted = {
  accountId: "an",
  client: await provider.Client.find(client.client_id),
  grantId,
  scope: "openid offline_access",
  expiresWithSession: false,
  authTime: Math.floor(Date.now() / 1000),
};
const refreshing = { ...granted, gty: "authorization_code" };
const refreshToken = await new provider.RefreshToken(refreshing).save();
const withoutOpenId = await new provider.RefreshToken({ ...refreshing, scope: "offline_access orders" }).save();
const codes = [];
while (codes.length < codesWanted)
  codes.push(await new provider.AuthorizationCode({ ...granted, redirectUri: client.redirect_uris[0] }).save());

provider.listen(port, "127.0.0.1", () =>
  process.stdout.write(`${JSON.stringify({ refreshToken, withoutOpenId, codes })}\n`),
);
