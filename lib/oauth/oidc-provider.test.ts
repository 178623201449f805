// The other side here is oidc-provider, a certified server that is not ours, over real HTTP.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createEgress } from "@/lib/egress/create-egress";
import { createFingerprint } from "@/lib/trace/fingerprint";
import type { Exchange } from "@/lib/trace/model";
import type { RawRequest, Send } from "@/lib/trace/raw";
import { recording } from "@/lib/trace/recording";
import { buildAuthorizeUrl } from "./build-authorize-url";
import { buildTokenRequest } from "./build-token-request";
import { buildUserinfoRequest } from "./build-userinfo-request";
import { checkIdToken } from "./check-id-token";
import { createChallenge } from "./create-challenge";
import { type CallbackExpectation, readCallback } from "./read-callback";
import { type KeySet, readKeys } from "./read-keys";
import { readMetadata, type ServerMetadata } from "./read-metadata";
import { isOwner } from "./read-owner";
import { readScopes } from "./read-scopes";
import { readTokenAnswer } from "./read-token-answer";
import { readUserinfo } from "./read-userinfo";

const client = { id: "auth-doctor", secret: "CANARY-secret-0123456789abcdef" };
const redirectUri = "https://app.example/install/login";
const scopes = ["openid", "profile", "org", "offline_access"];

let issuer: string;
let server: http.Server;
const recorded: Exchange[] = [];
let send: Send;
let metadata: ServerMetadata;
let keySet: KeySet;

beforeAll(async () => {
  // It warns that its development pages and memory store are for development, which is what they are used for.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  server = http.createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        token_endpoint_auth_method: "client_secret_post",
        redirect_uris: [redirectUri],
        response_types: ["code", "code id_token"],
        grant_types: ["authorization_code", "implicit", "refresh_token"],
      },
    ],
    responseTypes: ["code", "code id_token"],
    scopes,
    claims: { openid: ["sub"], profile: ["name"], org: ["orgid", "role"] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: "An", orgid: "200000000001", role: ["admin"] }),
    }),
    pkce: { required: () => false },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" }] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, RefreshToken: 60, IdToken: 60 },
    cookies: { keys: [randomBytes(16).toString("hex")] },
  });
  server.on("request", provider.callback());

  const onExchange = (exchange: Exchange) => recorded.push(exchange);
  const fingerprint = createFingerprint(randomBytes(32));
  send = recording(createEgress({ allowedOrigins: [issuer] }), { fingerprint, onExchange });
  const document = readMetadata(await send(get(`${issuer}/.well-known/openid-configuration`)), { issuer });
  if (!document.ok) throw new Error(document.failure.kind);
  metadata = document.value;
  const keys = readKeys(await send(get(metadata.jwks)));
  if (!keys.ok) throw new Error(keys.failure.kind);
  keySet = keys.value;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (url: string): RawRequest => ({ method: "GET", url, headers: [], body: null });

interface Arrival {
  readonly method: "GET" | "POST";
  readonly params: URLSearchParams;
}

/** A browser with plain fetch: keeps cookies, follows redirects and forms until it is sent to the app. */
async function browse(url: string): Promise<Arrival> {
  const jar = new Map<string, string>();
  let next: { url: string; form: URLSearchParams | null } = { url, form: null };
  for (let page = 0; page < 12; page += 1) {
    const answer = await fetch(next.url, {
      redirect: "manual",
      method: next.form === null ? "GET" : "POST",
      headers: { cookie: Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.form === null ? {} : { body: next.form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location?.startsWith(redirectUri) === true) return { method: "GET", params: new URL(location).searchParams };
    if (location !== null) next = { url: new URL(location, next.url).href, form: null };
    else {
      const html = await answer.text();
      const form = readForm(html);
      if (form.action === redirectUri) return { method: "POST", params: form.fields };
      if (form.fields.has("login") || html.includes('name="login"')) {
        form.fields.set("login", "u1");
        form.fields.set("password", "any");
      }
      next = { url: new URL(form.action, next.url).href, form: form.fields };
    }
  }
  throw new Error("never came back");
}

function readForm(html: string): { action: string; fields: URLSearchParams } {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) fields.append(attribute(tag, "name"), attribute(tag, "value"));
  fields.delete("");
  return { action: attribute(/<form[^>]*>/.exec(html)?.[0] ?? html.slice(0, 300), "action"), fields };
}

const flows = [
  { responseType: "code", responseMode: "query", pkce: false },
  { responseType: "code", responseMode: "query", pkce: true },
  { responseType: "code", responseMode: "form_post", pkce: true },
  { responseType: "code id_token", responseMode: "form_post", pkce: false },
] as const;

async function authorize(flow: (typeof flows)[number]) {
  const challenge = createChallenge((bytes) => new Uint8Array(randomBytes(bytes)));
  const { url } = buildAuthorizeUrl({
    hosts: metadata,
    clientId: client.id,
    redirectUri,
    scopes,
    state: challenge.state,
    nonce: challenge.nonce,
    responseType: flow.responseType,
    responseMode: flow.responseMode,
    prompt: "consent",
    ...(flow.pkce ? { codeChallenge: challenge.codeChallenge } : {}),
  });
  const expected: CallbackExpectation = {
    state: challenge.state,
    issuer,
    responseType: flow.responseType,
    responseMode: flow.responseMode,
    issuerAnnounced: metadata.issuerAnnounced,
  };
  const callback = readCallback(await browse(url), expected);
  if (!callback.ok) throw new Error(JSON.stringify(callback.failure));
  const exchange = buildTokenRequest({
    grant: "authorization_code",
    hosts: metadata,
    clientId: client.id,
    clientSecret: client.secret,
    code: callback.value.code,
    redirectUri,
    codeVerifier: flow.pkce ? challenge.codeVerifier : null,
  });
  return { challenge, callback: callback.value, exchange };
}

const expectedAnswer = { scopes, grant: "authorization_code" } as const;

test.each(flows)(
  "$responseType by $responseMode, PKCE $pkce: to claims, userinfo and a refreshed token",
  async (flow) => {
    const { challenge, callback, exchange } = await authorize(flow);
    const common = { keys: keySet.keys, issuer, clientId: client.id, nonce: challenge.nonce, nowMs: Date.now() };
    const front =
      callback.idToken === null
        ? null
        : await checkIdToken({
            ...common,
            idToken: callback.idToken,
            source: "front-channel",
            code: callback.code,
            state: callback.state,
          });
    expect(front === null).toBe(flow.responseType === "code");
    if (front) expect(front.verdict).toBe("good");

    const answer = await readTokenAnswer(await send(exchange), expectedAnswer);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const { accessToken, refreshToken, idToken } = answer.value;
    const loginClaims = front?.claims ?? null;
    const judged = await checkIdToken({ ...common, idToken: idToken ?? "", source: "token", accessToken, loginClaims });
    expect(judged.checks.filter(({ result }) => result === "no")).toEqual([]);
    expect(judged.verdict).toBe("good");
    expect(judged.claims).toMatchObject({ sub: "u1", orgid: "200000000001" });
    expect(isOwner(judged.claims?.roles)).toBe(true);
    expect(readScopes(scopes, answer.value.scope)).toMatchObject({ missing: [], added: [] });

    const userinfo = readUserinfo(
      await send(buildUserinfoRequest({ hosts: { userinfo: metadata.userinfo ?? "" }, accessToken })),
      { sub: "u1" },
    );
    expect(userinfo).toMatchObject({ ok: true, value: { name: "An", orgid: "200000000001", roles: ["admin"] } });

    const refreshing = buildTokenRequest({
      grant: "refresh_token",
      hosts: metadata,
      clientId: client.id,
      clientSecret: client.secret,
      refreshToken: refreshToken ?? "",
    });
    const refreshed = await readTokenAnswer(await send(refreshing), { scopes, grant: "refresh_token" });
    if (!refreshed.ok) throw new Error(JSON.stringify(refreshed.failure));
    const again = await checkIdToken({
      ...common,
      idToken: refreshed.value.idToken ?? "",
      source: "refresh",
      loginClaims: judged.claims,
    });
    expect(again.verdict).toBe("good");
  },
);

test("a code sent twice is refused with the server's words", async () => {
  const { exchange } = await authorize(flows[0]);
  expect((await readTokenAnswer(await send(exchange), expectedAnswer)).ok).toBe(true);
  const second = await readTokenAnswer(await send(exchange), expectedAnswer);
  expect(second).toMatchObject({ ok: false, failure: { kind: "oauth-error", status: 400, error: "invalid_grant" } });
});

test("a wrong secret is told from a wrong code", async () => {
  const { exchange } = await authorize(flows[0]);
  const body = (exchange.body ?? "").replace(client.secret, "wrong");
  const answer = await readTokenAnswer(await send({ ...exchange, body }), expectedAnswer);
  expect(answer).toMatchObject({ ok: false, failure: { kind: "oauth-error", status: 401, error: "invalid_client" } });
});

test("a token that is none is refused by userinfo with its challenge", async () => {
  const request = buildUserinfoRequest({ hosts: { userinfo: metadata.userinfo ?? "" }, accessToken: "never-issued" });
  expect(readUserinfo(await send(request), { sub: "u1" })).toMatchObject({
    failure: { kind: "refused", status: 401, error: "invalid_token" },
  });
});

test("nothing that was recorded holds a secret, and the secrets did pass", async () => {
  const raw: string[] = [];
  const watched: Send = async (request, limits) => {
    const exchange = await createEgress({ allowedOrigins: [issuer] })(request, limits);
    raw.push(request.body ?? "", new TextDecoder().decode(exchange.response?.body));
    return exchange;
  };
  const { exchange, callback } = await authorize(flows[3]);
  const kept: Exchange[] = [];
  const fingerprint = createFingerprint(randomBytes(32));
  const answer = await readTokenAnswer(
    await recording(watched, { fingerprint, onExchange: (one) => kept.push(one) })(exchange),
    expectedAnswer,
  );
  if (!answer.ok) throw new Error(answer.failure.kind);
  const { accessToken, refreshToken, idToken } = answer.value;
  const secrets = [client.secret, callback.code, accessToken, refreshToken ?? "", idToken ?? ""];
  const shown = JSON.stringify([...kept, ...recorded]);
  for (const secret of secrets) {
    expect(raw.join("\n")).toContain(secret);
    expect(shown).not.toContain(secret);
  }
});
