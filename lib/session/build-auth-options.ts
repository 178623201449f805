import "server-only";
import type { AuthOptions, Session } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { createSession } from "@/lib/db/create-session";
import { endSession } from "@/lib/db/end-session";
import { loadSessionPerson } from "@/lib/db/load-session-person";
import { savePerson } from "@/lib/db/save-person";
import { type Identity, identifyPerson } from "./identify-person";
import type { IdentityProvider } from "./identity-provider";
import { ownPath } from "./own-path";
import type { SessionContext } from "./session-context";
import {
  authPath,
  cookieNames,
  cookieOptions,
  isHttps,
  sessionMaxAgeSeconds,
  sessionSecret,
  signInPath,
} from "./session-settings";
import { type SignInFault, SignInRefused } from "./sign-in-fault";

export interface Attempt {
  readonly provider: IdentityProvider | null;
  /** Beside what next-auth puts there itself: `login_hint`, `prompt`. */
  readonly authorizeParams?: Readonly<Record<string, string>>;
  /** Told why, before next-auth folds every failure into one. */
  readonly onRefused?: (fault: SignInFault) => void;
}

/** Built anew for every request: what one sign-in learns must not be seen by another. */
export function buildAuthOptions(context: SessionContext, attempt: Attempt): AuthOptions {
  const { env, db } = context;
  const { provider } = attempt;
  const names = cookieNames(env);
  const options = cookieOptions(env);
  const minutes = { ...options, maxAge: 900 };
  let identity: Identity | null = null;
  const keep = (found: Identity) => {
    identity = found;
  };
  return {
    providers: provider === null ? [] : [buildProvider(context, provider, attempt, keep)],
    secret: sessionSecret(env),
    debug: false,
    useSecureCookies: isHttps(env),
    session: { strategy: "jwt", maxAge: sessionMaxAgeSeconds },
    jwt: { maxAge: sessionMaxAgeSeconds },
    pages: { signIn: signInPath, error: signInPath, signOut: "/" },
    cookies: {
      sessionToken: { name: names.sessionToken, options },
      csrfToken: { name: names.csrfToken, options },
      callbackUrl: { name: names.callbackUrl, options },
      state: { name: names.state, options: minutes },
      nonce: { name: names.nonce, options: minutes },
      pkceCodeVerifier: { name: names.pkceCodeVerifier, options: minutes },
    },
    // Its messages may hold what must not be logged; what happened is told through onRefused.
    logger: { error() {}, warn() {}, debug() {} },
    callbacks: {
      redirect: async ({ url }) => `${env.appOrigin}${ownPath(url, env.appOrigin) ?? "/"}`,
      signIn: async () => identity !== null,
      async jwt({ token, account }) {
        if (!account) return { sid: token["sid"], ...(token.sub && { sub: token.sub }) };
        if (identity === null || provider === null) throw new SignInRefused("failed");
        const { personIssuer: issuer, signedInBy } = provider;
        const person = await savePerson(db, { ...identity, issuer, signedInBy });
        const expiresAtMs = db.now() + sessionMaxAgeSeconds * 1000;
        return { sid: await createSession(db, { personId: person.id, expiresAtMs }), sub: person.id };
      },
      async session({ session, token }) {
        const { sid } = token;
        const person = typeof sid === "string" ? await loadSessionPerson(db, sid) : undefined;
        if (person === undefined) return {} as Session;
        return { expires: session.expires, user: { name: person.name, email: person.email } };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.["sid"] === "string") await endSession(db, token["sid"]);
      },
    },
  };
}

function buildProvider(
  context: SessionContext,
  provider: IdentityProvider,
  { authorizeParams = {}, onRefused }: Attempt,
  keep: (identity: Identity) => void,
): OAuthConfig<Identity> {
  const { env, db, send } = context;
  let identity: Identity | null = null;
  return {
    id: provider.id,
    name: provider.id,
    type: "oauth",
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    checks: provider.pkce ? ["pkce", "state", "nonce"] : ["state", "nonce"],
    authorization: { url: provider.authorize, params: { ...authorizeParams, scope: provider.scopes.join(" ") } },
    token: {
      url: provider.token,
      async request({ params, checks }) {
        const found = await identifyPerson(send, provider, {
          code: params.code,
          state: params.state,
          iss: params["iss"] as string | undefined,
          redirectUri: `${env.appOrigin}${authPath}/callback/${provider.id}`,
          expected: {
            state: checks.state ?? "",
            nonce: "nonce" in checks ? (checks.nonce ?? "") : "",
            verifier: checks.code_verifier ?? null,
          },
          nowMs: db.now(),
        });
        if (!found.ok) {
          onRefused?.(found.failure);
          throw new SignInRefused(found.failure);
        }
        identity = found.value;
        keep(identity);
        // The provider's tokens have done their work; next-auth never sees them.
        return { tokens: {} as never };
      },
    },
    userinfo: {
      async request() {
        if (identity === null) throw new SignInRefused("failed");
        return { ...identity, email: identity.email ?? "" };
      },
    },
    profile: ({ sub, name, email }) => ({ id: sub, name, email }),
  };
}
