import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { RawExchange, RawRequest, Send } from "@/lib/trace/raw";

const { publicKey, privateKey } = await generateKeyPair("RS256");
const jwk = { ...(await exportJWK(publicKey)), kid: "k1", use: "sig", alg: "RS256" };

export interface FakeProvider {
  readonly send: Send;
  readonly requests: RawRequest[];
  /** What the next answers say; change it to misbehave. */
  readonly says: {
    issuer: string;
    clientId: string;
    nonce: string;
    claims: Record<string, unknown>;
    tokenStatus: number;
    unreachable: boolean;
    userinfo: Record<string, unknown>;
    metadata: Record<string, unknown>;
  };
}

export const canaryAccessToken = "canary-provider-access-token-5d1e";

/** An identity provider without a network: signs real ID tokens, and remembers what it was asked. */
export function createFakeProvider(now: () => number): FakeProvider {
  const requests: RawRequest[] = [];
  const says: FakeProvider["says"] = {
    issuer: "http://127.0.0.1:3000/sandbox/accounts",
    clientId: "auth-doctor-sign-in",
    nonce: "",
    claims: { sub: "7", name: "An Nguyễn", email: "an@shop.test" },
    tokenStatus: 200,
    unreachable: false,
    userinfo: {},
    metadata: {},
  };
  const idToken = () =>
    new SignJWT({ ...says.claims, nonce: says.nonce })
      .setProtectedHeader({ alg: "RS256", kid: "k1", typ: "JWT" })
      .setIssuer(says.issuer)
      .setAudience(says.clientId)
      .setIssuedAt(Math.floor(now() / 1000))
      .setExpirationTime(Math.floor(now() / 1000) + 300)
      .sign(privateKey);
  const answer = async (url: string): Promise<[number, unknown]> => {
    if (url.endsWith("/connect/token")) {
      if (says.tokenStatus !== 200) return [says.tokenStatus, { error: "invalid_grant" }];
      const members = {
        access_token: canaryAccessToken,
        token_type: "Bearer",
        expires_in: 3600,
        scope: "openid profile",
      };
      return [200, { ...members, id_token: await idToken() }];
    }
    if (url.endsWith("/jwks")) return [200, { keys: [jwk] }];
    if (url.endsWith("/connect/userinfo")) return [200, says.userinfo];
    return [200, says.metadata];
  };
  return {
    requests,
    says,
    async send(request): Promise<RawExchange> {
      requests.push(request);
      const common = { request, timing: { totalMs: 1 }, startedAtMs: now() };
      if (says.unreachable) {
        const failure = { code: "ECONNREFUSED", phase: "connect", message: "refused" } as const;
        return { ...common, response: null, failure };
      }
      const [status, body] = await answer(request.url);
      const headers = [{ name: "Content-Type", value: "application/json" }];
      const bytes = new TextEncoder().encode(JSON.stringify(body));
      const response = { status, statusText: "", httpVersion: "1.1", headers, body: bytes };
      return { ...common, response, failure: null };
    },
  };
}
