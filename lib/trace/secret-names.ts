// The one list of what is secret, by name. Nothing else in the program names secrets to hide them.

export type SecretKind =
  | "client_secret"
  | "code"
  | "access_token"
  | "refresh_token"
  | "id_token"
  | "token"
  | "jwt"
  | "code_verifier"
  | "assertion"
  | "password"
  | "authorization"
  | "cookie"
  | "state"
  | "nonce"
  | "hmac"
  | "session_state"
  | "secret";

/** `code#a1b2c3d4`: equal for equal values, so that reuse stays visible and the value does not. */
export type Fingerprint = (kind: SecretKind, value: string) => string;

export interface KnownSecret {
  readonly kind: SecretKind;
  readonly value: string;
}

type Place = "param" | "header" | "json";

const everywhere: readonly Place[] = ["param", "header", "json"];
const inMessages: readonly Place[] = ["param", "json"];
const inHeaders: readonly Place[] = ["header"];

// Names as `plainName` makes them: lower case, without `_`, `-` and brackets, so that accessToken is found too.
const secretNames: readonly (readonly [name: string, kind: SecretKind, places: readonly Place[]])[] = [
  ["clientsecret", "client_secret", inMessages],
  ["appsecret", "client_secret", inMessages],
  ["code", "code", inMessages],
  ["authcode", "code", inMessages],
  ["authorizationcode", "code", inMessages],
  ["devicecode", "code", inMessages],
  ["usercode", "code", inMessages],
  ["accesstoken", "access_token", everywhere],
  // Where people put a Haravan token by mistake.
  ["haravanaccesstoken", "access_token", everywhere],
  ["xharavanaccesstoken", "access_token", everywhere],
  ["xshopifyaccesstoken", "access_token", everywhere],
  ["xaccesstoken", "access_token", everywhere],
  ["xauthtoken", "token", inHeaders],
  ["refreshtoken", "refresh_token", inMessages],
  ["idtoken", "id_token", inMessages],
  ["idtokenhint", "id_token", inMessages],
  ["token", "token", inMessages],
  ["subjecttoken", "token", inMessages],
  ["actortoken", "token", inMessages],
  ["registrationaccesstoken", "token", inMessages],
  ["requestverificationtoken", "token", inMessages],
  ["csrftoken", "token", inMessages],
  ["logouttoken", "token", inMessages],
  ["codeverifier", "code_verifier", inMessages],
  ["assertion", "assertion", inMessages],
  ["clientassertion", "assertion", inMessages],
  ["samlresponse", "assertion", inMessages],
  ["password", "password", inMessages],
  ["passwd", "password", inMessages],
  ["secret", "secret", inMessages],
  ["apikey", "secret", inMessages],
  ["privatekey", "secret", inMessages],
  ["authorization", "authorization", everywhere],
  ["proxyauthorization", "authorization", inHeaders],
  ["cookie", "cookie", inHeaders],
  ["setcookie", "cookie", inHeaders],
  ["xapikey", "secret", inHeaders],
  ["dpop", "assertion", inHeaders],
  ["xharavanhmacsha256", "hmac", inHeaders],
  ["xharavanhmac", "hmac", inHeaders],
  ["state", "state", inMessages],
  ["nonce", "nonce", inMessages],
  ["hmac", "hmac", inMessages],
  ["sessionstate", "session_state", inMessages],
];

const kindByPlace: Readonly<Record<Place, ReadonlyMap<string, SecretKind>>> = {
  param: namesOf("param"),
  header: namesOf("header"),
  json: namesOf("json"),
};

function namesOf(place: Place): ReadonlyMap<string, SecretKind> {
  return new Map(secretNames.filter(([, , places]) => places.includes(place)).map(([name, kind]) => [name, kind]));
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[_\-[\]]/g, "");
}

/** What kind of secret a parameter, header or JSON member of this name holds; null when none. */
export function secretKind(place: Place, name: string): SecretKind | null {
  return kindByPlace[place].get(plainName(name)) ?? null;
}

const shortestStateInJson = 16;

/** What a program sends when the variable was empty: not a secret, and often the very fault. */
const notFilledIn = /^(?:null|undefined|nan|none|true|false|\[object Object\])$/i;

/** A numeric `code` is an error number, a short JSON `state` the state of an order; neither is a secret. */
export function holdsSecret(kind: SecretKind, place: Place, value: string): boolean {
  if (value === "" || notFilledIn.test(value)) return false;
  if (kind === "code" && /^-?\d{1,7}$/.test(value)) return false;
  if (kind === "state" && place === "json" && value.length < shortestStateInJson) return false;
  return !isFingerprint(value);
}

const kinds: ReadonlySet<string> = new Set<SecretKind>([...secretNames.map(([, kind]) => kind), "jwt"]);

const kindNames = [...kinds].join("|");
const wholeFingerprint = new RegExp(`^(?:${kindNames})#[0-9a-f]{8}$`);
const fingerprintAhead = new RegExp(`(?:${kindNames})#[0-9a-f]{8}(?![0-9a-z])`, "y");
/** Each fingerprint in a text: its kind, and its hash. */
export const fingerprints = new RegExp(`\\b(${kindNames})#([0-9a-f]{8})(?![0-9a-z])`, "g");

/** Already redacted: redacting twice changes nothing. */
export function isFingerprint(value: string): boolean {
  return wholeFingerprint.test(value);
}

/** How long the fingerprint is that starts here; 0 when none does. */
export function fingerprintLength(text: string, start: number): number {
  fingerprintAhead.lastIndex = start;
  return fingerprintAhead.exec(text)?.[0].length ?? 0;
}
