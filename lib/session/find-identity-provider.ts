import "server-only";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";
import { haravanHosts, type ProviderHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { loginScopes } from "@/lib/haravan/scopes";
import { readMetadata } from "@/lib/oauth/read-metadata";
import { err, ok, type Result } from "@/lib/result/result";
import type { IdentityProvider } from "./identity-provider";
import type { SessionContext } from "./session-context";

/** The tool's own client in the sandbox. */
export const sandboxSignInClient = "auth-doctor-sign-in";

const asymmetric: ReadonlySet<string> = new Set([
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
]);

export async function findIdentityProvider({
  env,
  send,
}: Pick<SessionContext, "env" | "send">): Promise<Result<IdentityProvider, "provider-unreachable">> {
  const { signIn } = env;
  switch (signIn.kind) {
    case "sandbox": {
      if (env.sandboxOrigin === null) return err("provider-unreachable");
      const secret = Buffer.from(deriveKey(env.secretKey, "sandbox-sign-in")).toString("base64url");
      return ok({
        ...platform(sandboxHosts(env.sandboxOrigin)),
        id: "sandbox",
        signedInBy: "sandbox",
        personIssuer: "sandbox",
        clientId: sandboxSignInClient,
        clientSecret: secret,
        scopes: ["openid", "profile", "email"],
        pkce: true,
      });
    }
    case "haravan": {
      const { clientId, clientSecret } = signIn;
      return ok({
        ...platform(haravanHosts),
        id: "haravan",
        signedInBy: "haravan",
        personIssuer: haravanHosts.issuer,
        clientId,
        clientSecret,
        scopes: loginScopes,
        // Not documented there; state and nonce bind the callback.
        pkce: false,
      });
    }
    case "oidc":
      return await discover(env, signIn, send);
    default: {
      const never: never = signIn;
      return never;
    }
  }
}

function platform({ issuer, authorize, token, jwks, userinfo }: ProviderHosts) {
  return {
    ...{ issuer, authorize, token, jwks, userinfo },
    clientAuthentication: "post",
    algorithms: ["RS256"],
    announcesIssuer: false,
  } as const;
}

async function discover(
  env: Env,
  signIn: Extract<Env["signIn"], { kind: "oidc" }>,
  send: SessionContext["send"],
): Promise<Result<IdentityProvider, "provider-unreachable">> {
  const { issuer, clientId, clientSecret } = signIn;
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const raw = await send({ method: "GET", url, headers: [{ name: "Accept", value: "application/json" }], body: null });
  const metadata = readMetadata(raw, { issuer, origins: [new URL(issuer).origin, ...env.allowedProviderHosts] });
  if (!metadata.ok) return err("provider-unreachable");
  const { value } = metadata;
  const algorithms = value.idTokenAlgorithms.filter((name) => asymmetric.has(name));
  return ok({
    id: "oidc",
    signedInBy: "operator",
    issuer,
    personIssuer: issuer,
    clientId,
    clientSecret,
    authorize: value.authorize,
    token: value.token,
    jwks: value.jwks,
    userinfo: value.userinfo,
    scopes: ["openid", "profile", "email"],
    pkce: value.challengeMethods.includes("S256"),
    // A server that does not say takes HTTP Basic. @see RFC 8414 §2
    clientAuthentication: value.tokenAuthMethods.includes("client_secret_post") ? "post" : "basic",
    algorithms: algorithms.length > 0 ? algorithms : ["RS256"],
    announcesIssuer: value.issuerAnnounced,
  });
}
