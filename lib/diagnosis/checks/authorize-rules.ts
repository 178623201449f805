import { lengthLimits } from "@/lib/haravan/lifetimes";
import type { CauseId } from "../cause-ids";
import type { Fact } from "../facts";
import type { Situation } from "../situation";
import { isRedacted } from "../value-shape";

export interface AuthorizeRule {
  readonly cause: CauseId;
  /** The code the page shows. */
  readonly error: string;
  readonly broken: (situation: Situation) => Fact | null;
}

const responseTypes = new Set([
  "code",
  "token",
  "id_token",
  "id_token token",
  "code id_token",
  "code token",
  "code id_token token",
  "none",
]);

const words = (value: string | undefined) => (value ?? "").split(" ").filter((word) => word !== "");
const normal = (type: string) => words(type).sort().join(" ");
const missing = (name: string): Fact => ({ fact: "param-missing", name });

/** Enough of the request was given for what is not in it to have been left out. */
export const requestWhole = ({ params }: Situation) =>
  ["client_id", "redirect_uri", "response_type", "scope"].filter((name) => params[name] !== undefined).length >= 3;

const absent = (situation: Situation, name: string): Fact | null => {
  const value = situation.params[name];
  return value === "" || (value === undefined && requestWhole(situation)) ? missing(name) : null;
};

const tooLong = ({ params }: Situation, name: string, limit: number): Fact | null => {
  const { length } = params[name] ?? "";
  return length > limit ? { fact: "param-too-long", name, length, limit } : null;
};

export const wantsIdToken = ({ params }: Situation) => words(params["response_type"]).includes("id_token");
const viaBrowser = (situation: Situation) =>
  wantsIdToken(situation) || words(situation.params["response_type"]).includes("token");

const asksOpenid = ({ params }: Situation) => words(params["scope"]?.replaceAll(",", " ")).includes("openid");

const methodOf = ({ params }: Situation): Fact | null => {
  const challenge = params["code_challenge"];
  if (challenge === undefined || challenge === "") return null;
  const method = params["code_challenge_method"];
  if (method === undefined) return missing("code_challenge_method");
  return method === "S256" ? null : { fact: "param-value", name: "code_challenge_method", value: method };
};

const challengeShape = ({ params }: Situation): Fact | null => {
  const challenge = params["code_challenge"];
  if (challenge === undefined || challenge === "" || isRedacted(challenge)) return null;
  const { length } = challenge;
  const odd = length < lengthLimits.codeChallengeMin || length > lengthLimits.codeChallengeMax;
  return odd || !/^[A-Za-z0-9._~-]+$/.test(challenge) ? { fact: "challenge-shape", length } : null;
};

const modes = new Set([
  "query",
  "fragment",
  "form_post",
  "jwt",
  "query.jwt",
  "fragment.jwt",
  "form_post.jwt",
  "web_message",
]);

const identity = ["profile", "email", "address", "phone"];

/** What the server checks of an authorize request, in its order; the first that fails is the one it names. */
export const authorizeRules: readonly AuthorizeRule[] = [
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: ({ params }) =>
      params["request"] !== undefined && params["request_uri"] !== undefined
        ? { fact: "param-sent", name: "request_uri" }
        : null,
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    // One that is there and empty is a setting that is missing.
    broken: (s) =>
      (s.params["client_id"] === "" ? null : absent(s, "client_id")) ?? tooLong(s, "client_id", lengthLimits.clientId),
  },
  {
    cause: "redirect-uri-malformed",
    error: "invalid_request",
    broken: (s) => absent(s, "redirect_uri") ?? tooLong(s, "redirect_uri", lengthLimits.redirectUri) ?? notAbsolute(s),
  },
  { cause: "response-type-unsupported", error: "unsupported_response_type", broken: (s) => absent(s, "response_type") },
  {
    cause: "response-type-unsupported",
    error: "unsupported_response_type",
    broken: ({ params: { response_type: type } }) =>
      type === undefined || type === "" || responseTypes.has(normal(type)) || responseTypes.has(type)
        ? null
        : { fact: "param-value", name: "response_type", value: type },
  },
  { cause: "pkce-method-unsupported", error: "invalid_request", broken: challengeShape },
  { cause: "pkce-method-unsupported", error: "invalid_request", broken: methodOf },
  {
    cause: "response-mode-invalid",
    error: "invalid_request",
    broken: (s) =>
      viaBrowser(s) && s.params["response_mode"] === "query"
        ? { fact: "response-type-and-mode", type: s.params["response_type"] ?? "", mode: "query" }
        : null,
  },
  {
    cause: "response-mode-invalid",
    error: "unsupported_response_type",
    broken: ({ params: { response_mode: mode } }) =>
      mode === undefined || modes.has(mode) ? null : { fact: "param-value", name: "response_mode", value: mode },
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: (s) => absent(s, "scope") ?? tooLong(s, "scope", lengthLimits.scope),
  },
  {
    cause: "scope-openid-missing",
    error: "invalid_request",
    broken: (s) => (wantsIdToken(s) && s.params["scope"] !== undefined && !asksOpenid(s) ? missing("openid") : null),
  },
  {
    cause: "scope-openid-missing",
    error: "invalid_scope",
    broken: (s) =>
      identity.some((name) => words(s.params["scope"]).includes(name)) && !asksOpenid(s) ? missing("openid") : null,
  },
  {
    cause: "nonce-missing",
    error: "invalid_request",
    broken: (s) => (viaBrowser(s) && asksOpenid(s) && (s.params["nonce"] ?? "") === "" ? missing("nonce") : null),
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: (s) => tooLong(s, "nonce", lengthLimits.nonce),
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: ({ params: { prompt } }) =>
      prompt !== undefined && words(prompt).includes("none") && words(prompt).length > 1
        ? { fact: "param-value", name: "prompt", value: prompt }
        : null,
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: ({ params: { max_age: age } }) =>
      age !== undefined && !/^\d{1,9}$/.test(age) ? { fact: "param-value", name: "max_age", value: age } : null,
  },
  {
    cause: "request-parameter-invalid",
    error: "invalid_request",
    broken: (s) => tooLong(s, "login_hint", lengthLimits.loginHint) ?? tooLong(s, "acr_values", lengthLimits.scope),
  },
];

const encodedTwice = /^https?%3a/i;

/** A value that is no absolute address, or that a placeholder spoilt. */
export function notAbsolute({ params: { redirect_uri: sent } }: Situation): Fact | null {
  if (sent === undefined || sent === "") return null;
  if (encodedTwice.test(sent)) return { fact: "redirect-uri-shape", sent, problem: "percent-encoded" };
  if (/^(?:undefined|null|none|\{\{|\$\{)|\/\/(?:undefined|null)(?:[/:]|$)|\[object/i.test(sent)) {
    return { fact: "redirect-uri-shape", sent, problem: "placeholder" };
  }
  if (/\s/.test(sent.trim())) return { fact: "redirect-uri-shape", sent, problem: "white-space" };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(sent);
  return scheme && URL.canParse(sent) ? null : { fact: "redirect-uri-shape", sent, problem: "not-absolute" };
}
