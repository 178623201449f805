// oidc-provider doing the grants that the sandbox does: opaque tokens, RS256 ID tokens, state in memory.
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
  async destroy(id) {
    kept.delete(`${this.name}:${id}`);
  }
}

const port = Number(process.argv[2]);
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
  ttl: { AccessToken: 3600, ClientCredentials: 3600, Grant: 86_400, IdToken: 300, RefreshToken: 86_400 },
  scopes: ["openid", "offline_access", "orders"],
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});

const grant = new provider.Grant({ accountId: "an", clientId: client.client_id });
grant.addOIDCScope("openid offline_access");
const grantId = await grant.save();
const refreshToken = await new provider.RefreshToken({
  accountId: "an",
  client: await provider.Client.find(client.client_id),
  grantId,
  gty: "authorization_code",
  scope: "openid offline_access",
  expiresWithSession: false,
  authTime: Math.floor(Date.now() / 1000),
}).save();

provider.listen(port, "127.0.0.1", () => process.stdout.write(`${JSON.stringify({ refreshToken })}\n`));
