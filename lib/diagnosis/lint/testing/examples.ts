import type { LintRegistration, LintRequest } from "../request";
import type { LintRule } from "../rules";

export const clientId = "0123456789abcdef0123456789abcdef";
export const login = "https://app.example.vn/install/login";
export const install = "https://app.example.vn/install/grandservice";

export const clean = {
  client_id: clientId,
  redirect_uri: login,
  response_type: "code id_token",
  response_mode: "form_post",
  scope: "openid profile email org userinfo",
  state: "Zk3vQ0yP7fT9sLx2RbN8uWc5",
  nonce: "q8HnD4mJ1kV6tYe3XoA7iGz0",
};

export type Params = Readonly<Record<string, string | undefined>>;

export const endpoint = "https://accounts.haravan.com/connect/authorize";

/** A clean request with some parameters changed, left out (`undefined`) or added. */
export function urlOf(changes: Params = {}, base = endpoint): string {
  const pairs = Object.entries({ ...clean, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${base}?${pairs.join("&")}`;
}

const sent = (changes: Params, registration?: LintRegistration): LintRequest => ({
  authorize_url: urlOf(changes),
  registration,
});
const url = (text: string): LintRequest => ({ authorize_url: text });
const registered = { redirect_urls: [login, install] };
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/** One request for each rule that breaks it; a new rule does not compile without. */
export const lintExamples: Readonly<Record<LintRule, LintRequest>> = {
  "address-placeholder": url(urlOf({}, "undefined/connect/authorize")),
  "address-relative": url(urlOf({}, "/connect/authorize")),
  "address-broken": url("https://["),
  "line-break": url(urlOf().replace("scope", "\nscope")),
  "address-white-space": url(` ${urlOf()}`),
  "address-not-https": url(urlOf({}, endpoint.replace("https", "http"))),
  "address-host": url(urlOf({}, "https://shop.myharavan.com/connect/authorize")),
  "address-host-unknown": url(urlOf({}, "https://login.example/connect/authorize")),
  "address-path": url(urlOf({}, "https://accounts.haravan.com/connect/token")),
  "address-too-long": sent({ shop: "a".repeat(9000) }),
  "address-fragment": url(`${urlOf()}#_=_`),
  "secret-in-url": sent({ client_secret: "a" }),
  "parameter-repeated": url(`${urlOf()}&scope=openid`),
  "parameter-misspelt": sent({ state: undefined, sate: clean.state }),
  "parameter-unknown": sent({ shop: "a" }),
  "parameter-escape-broken": url(`${urlOf()}&prompt=%zz`),
  "parameter-white-space": sent({ response_mode: "form_post " }),
  "request-object-twice": sent({ request: "a", request_uri: "b" }),
  "request-uri-unsupported": sent({ request_uri: "https://app.example.vn/r" }),
  "client-id-missing": sent({ client_id: undefined }),
  "client-id-placeholder": sent({ client_id: "undefined" }),
  "parameter-too-long": sent({ login_hint: "a".repeat(101) }),
  "client-id-white-space": sent({ client_id: ` ${clientId}` }),
  "client-id-not-registered": sent({}, { client_id: "f".repeat(32) }),
  "client-id-shape": sent({ client_id: "my-app" }),
  "redirect-urls-missing": { registration: { redirect_urls: [] } },
  "request-object-unsupported": sent({ request: "a.b.c" }),
  "redirect-uri-missing": sent({ redirect_uri: undefined }),
  "redirect-uri-placeholder": sent({ redirect_uri: "undefined/install/login" }),
  "redirect-uri-double-encoded": sent({ redirect_uri: encodeURIComponent(login) }),
  "redirect-uri-cut": url(`${endpoint}?redirect_uri=${login}?shop=1&lang=vi&client_id=${clientId}`),
  "redirect-uri-too-long": sent({ redirect_uri: `${login}/${"a".repeat(400)}` }),
  "redirect-uri-white-space": sent({ redirect_uri: `${login} ` }),
  "redirect-uri-relative": sent({ redirect_uri: "/install/login" }),
  "redirect-uri-fragment": sent({ redirect_uri: `${login}#a` }),
  "redirect-uri-scheme-differs": sent({ redirect_uri: login.replace("https", "http") }, registered),
  "redirect-uri-other-host": sent({ redirect_uri: "http://localhost:3000/install/login" }, registered),
  "redirect-uri-unregistered": sent({ redirect_uri: `${login}/` }, registered),
  "redirect-uri-letter-case": sent({ redirect_uri: login.replace("login", "Login") }, registered),
  "redirect-uri-http": sent({ redirect_uri: "http://app.example.vn/install/login" }),
  "redirect-uri-not-encoded": url(`${endpoint}?redirect_uri=${login}?shop=1&client_id=${clientId}`),
  "redirect-uri-localhost": sent({ redirect_uri: "http://localhost:3000/callback" }),
  "redirect-uri-tunnel": sent({ redirect_uri: "https://a1b2.ngrok-free.app/install/login" }),
  "redirect-url-repeated": { registration: { redirect_urls: [login, login] } },
  "redirect-url-single": { registration: { redirect_urls: [login] } },
  "response-type-missing": sent({ response_type: undefined }),
  "response-type-unknown": sent({ response_type: "code,id_token" }),
  "pkce-challenge-missing": sent({}, { pkce: "required" }),
  "pkce-challenge-length": sent({ code_challenge: "short", code_challenge_method: "S256" }),
  "pkce-challenge-alphabet": sent({ code_challenge: `${challenge}=`, code_challenge_method: "S256" }),
  "pkce-method-missing": sent({ code_challenge: challenge }),
  "pkce-method-plain": sent({ code_challenge: challenge, code_challenge_method: "plain" }),
  "pkce-method-unknown": sent({ code_challenge: challenge, code_challenge_method: "s256" }),
  "pkce-method-alone": sent({ code_challenge_method: "S256" }),
  "pkce-undocumented": sent({ code_challenge: challenge, code_challenge_method: "S256" }),
  "response-mode-query": sent({ response_mode: "query" }),
  "response-mode-unknown": sent({ response_mode: "form-post" }),
  "response-mode-absent": sent({ response_mode: undefined }),
  "response-mode-fragment": sent({ response_mode: "fragment" }),
  "response-type-not-allowed": sent({}, { response_type: "code" }),
  "response-type-browser-token": sent({ response_type: "code token" }),
  "response-type-without-code": sent({ response_type: "id_token" }),
  "scope-missing": sent({ scope: undefined }),
  "scope-too-long": sent({ scope: "com.read_orders ".repeat(20) }),
  "scope-openid-missing": sent({ scope: "com.read_shop" }),
  "scope-double-encoded": sent({ scope: "openid%20profile" }),
  "scope-separator": sent({ scope: "openid,profile" }),
  "scope-unknown": sent({ scope: "openid read_orders" }),
  "scope-not-ticked": sent({ scope: "openid com.read_orders" }, { scopes: ["openid", "com.read_shop"] }),
  "scope-private-app": sent({ scope: "openid com.read_discounts" }),
  "scope-undocumented": sent({ scope: "openid phone" }),
  "scope-openid-absent": sent({ scope: "com.read_shop", response_type: "code" }),
  "scope-for-response-type": sent({ scope: "openid com.read_shop", response_type: "id_token" }),
  "scope-grant-service-missing": sent({ scope: "openid com.read_shop" }),
  "scope-offline-missing": sent({ scope: "openid com.read_shop" }),
  "scope-owner-only": sent({ scope: "openid grant_service" }),
  "scope-write-alone": sent({ scope: "openid com.write_orders" }),
  "scope-repeated": sent({ scope: "openid openid" }),
  "scope-extra-spaces": sent({ scope: "openid  profile" }),
  "nonce-missing": sent({ nonce: undefined }),
  "nonce-absent": sent({ nonce: undefined, response_type: "code" }),
  "nonce-constant": sent({ nonce: "nonce" }),
  "nonce-short": sent({ nonce: "k3vQ0yP7" }),
  "nonce-guessable": sent({ nonce: "1732245600000000" }),
  "state-missing": sent({ state: undefined }),
  "state-constant": sent({ state: "123" }),
  "state-equals-nonce": sent({ state: clean.nonce }),
  "state-short": sent({ state: "k3vQ0yP7" }),
  "state-guessable": sent({ state: "abababababababababab" }),
  "prompt-combined": sent({ prompt: "none login" }),
  "prompt-none": sent({ prompt: "none" }),
  "prompt-unknown": sent({ prompt: "register" }),
  "max-age-invalid": sent({ max_age: "soon" }),
  "orgid-not-a-number": sent({ orgid: "my-store" }),
};
