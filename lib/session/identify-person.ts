import "server-only";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import { buildUserinfoRequest } from "@/lib/oauth/build-userinfo-request";
import { checkIdToken } from "@/lib/oauth/check-id-token";
import { readKeys } from "@/lib/oauth/read-keys";
import { readTokenAnswer } from "@/lib/oauth/read-token-answer";
import { readUserinfo } from "@/lib/oauth/read-userinfo";
import { err, ok, type Result } from "@/lib/result/result";
import type { RawRequest, Send } from "@/lib/trace/raw";
import type { IdentityProvider } from "./identity-provider";
import type { SignInFault } from "./sign-in-fault";

export interface Arrival {
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly iss: string | undefined;
  readonly redirectUri: string;
  /** From the sealed cookies of this sign-in. */
  readonly expected: { readonly state: string; readonly nonce: string; readonly verifier: string | null };
  readonly nowMs: number;
}

export interface Identity {
  readonly sub: string;
  readonly name: string;
  readonly email: string | null;
}

/** From the callback's parameters to a person: exchange, ID token, and userinfo when the token leaves the name out. */
export async function identifyPerson(
  send: Send,
  provider: IdentityProvider,
  arrival: Arrival,
): Promise<Result<Identity, SignInFault>> {
  const { code, state, iss, expected } = arrival;
  if (state !== expected.state) return err("state-mismatch");
  if (iss === undefined ? provider.announcesIssuer : iss !== provider.issuer) return err("state-mismatch");
  if (code === undefined || code === "") return err("provider-error");

  const answered = await send(tokenRequest(provider, arrival, code));
  const answer = await readTokenAnswer(answered, { scopes: provider.scopes, grant: "authorization_code" });
  if (!answer.ok) return err(answer.failure.kind === "transport" ? "provider-unreachable" : "exchange-refused");
  const { idToken, accessToken } = answer.value;
  if (idToken === null) return err("id-token-refused");

  const keys = readKeys(await send(get(provider.jwks)));
  if (!keys.ok) return err("provider-unreachable");
  const judged = await checkIdToken({
    idToken,
    keys: keys.value.keys,
    issuer: provider.issuer,
    clientId: provider.clientId,
    nonce: expected.nonce,
    nowMs: arrival.nowMs,
    source: "token",
    accessToken,
    algorithms: provider.algorithms,
  });
  if (judged.claims === null) return err("id-token-refused");
  const { sub, name, email } = judged.claims;
  if (name !== null || provider.userinfo === null) return ok({ sub, name: name ?? email ?? sub, email });

  const hosts = { userinfo: provider.userinfo };
  const userinfo = readUserinfo(await send(buildUserinfoRequest({ hosts, accessToken })), { sub });
  if (!userinfo.ok) return err("userinfo-refused");
  const mail = email ?? userinfo.value.email;
  return ok({ sub, name: userinfo.value.name ?? mail ?? sub, email: mail });
}

function tokenRequest(provider: IdentityProvider, arrival: Arrival, code: string): RawRequest {
  const { clientId, clientSecret } = provider;
  const request = buildTokenRequest({
    grant: "authorization_code",
    hosts: { token: provider.token },
    clientId,
    clientSecret,
    code,
    redirectUri: arrival.redirectUri,
    codeVerifier: arrival.expected.verifier,
  });
  if (provider.clientAuthentication === "post") return request;
  // Form-encoded before they are joined. @see RFC 6749 §2.3.1
  const encode = (text: string) => new URLSearchParams({ "": text }).toString().slice(1);
  const credentials = Buffer.from(`${encode(clientId)}:${encode(clientSecret)}`).toString("base64");
  const form = new URLSearchParams(request.body ?? "");
  form.delete("client_id");
  form.delete("client_secret");
  const authorization = { name: "Authorization", value: `Basic ${credentials}` };
  return { ...request, headers: [...request.headers, authorization], body: form.toString() };
}

const get = (url: string): RawRequest => ({
  method: "GET",
  url,
  headers: [{ name: "Accept", value: "application/json" }],
  body: null,
});
