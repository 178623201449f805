import { count, type Facts, fact } from "../facts";

/** Keyed by StepName. `label` is what stands on the arrow; `about` says in one sentence what the step is for. */
export interface StepWords {
  readonly label: (facts: Facts) => string;
  readonly about: string;
}

const scopes = (facts: Facts) => {
  const number = count(facts, "scopes");
  return number === null ? "" : number === 1 ? ", 1 scope" : `, ${number} scopes`;
};

export const enSteps = {
  start: {
    label: (f) => (fact(f, "store") === null ? "Start" : `Install on ${fact(f, "store")}`),
    about: "You pressed the button; a one-time state and nonce were made and bound to this browser.",
  },
  preflight: {
    label: () => "Preflight, without cookies",
    about:
      "The authorize URL is fetched once by the server. A login page proves that client id, redirect URL and scopes are accepted.",
  },
  "preflight-error-page": {
    label: () => "The error page it leads to",
    about: "Read so that you see what the accounts server says there; the app never hears of this page.",
  },
  "preflight-narrow": {
    label: (f) => `Asked again${scopes(f)}`,
    about: "The same request with fewer scopes, to find the one that is refused.",
  },
  authorize: {
    label: (f) => `authorize${scopes(f)}`,
    about: "The browser leaves for the accounts server with this request.",
  },
  callback: {
    label: (f) => fact(f, "parameters") ?? "callback",
    about: "What the accounts server sent back through the browser.",
  },
  discovery: { label: () => "GET discovery", about: "Which endpoints and features the accounts server announces." },
  jwks: { label: () => "GET keys", about: "The public keys that ID tokens are checked with." },
  token: {
    label: () => "POST /connect/token",
    about: "The code is exchanged for tokens, with client id, client secret and the same redirect URL.",
  },
  refresh: { label: () => "POST /connect/token, refresh", about: "The refresh token is exchanged for a new pair." },
  "id-token": {
    label: (f) => {
      const number = count(f, "checks");
      return number === null ? "ID token" : `ID token: ${number} checks`;
    },
    about: "The signature and every claim that could make this token somebody else's.",
  },
  userinfo: {
    label: () => "GET /connect/userinfo",
    about: "Who the access token belongs to, asked from the accounts server.",
  },
  role: {
    label: (f) => (fact(f, "role") === null ? "Role" : `Role: ${fact(f, "role")}`),
    about: "Only an owner (role contains admin) may grant the install scopes.",
  },
  "same-store": {
    label: () => "Same store in both legs",
    about: "The login leg and the install leg must name the same store.",
  },
  shop: { label: () => "GET /com/shop.json", about: "The first API call: which store this token opens." },
  probe: {
    label: (f) => `${fact(f, "method") ?? "GET"} ${fact(f, "path") ?? ""}`.trim(),
    about: "One call, to see what the API answers to this token.",
  },
  saved: {
    label: () => "Installation saved",
    about: "Tokens are stored encrypted; only their fingerprints are shown.",
  },
  planned: {
    label: () => "What is known, and what will be called",
    about: "What was recorded of the token before anything was sent, and the read-only calls that were to follow.",
  },
  stopped: { label: () => "Stopped here", about: "Nothing after this step took place." },
} satisfies Record<string, StepWords>;

export type StepMessages = Readonly<Record<keyof typeof enSteps, StepWords>>;
