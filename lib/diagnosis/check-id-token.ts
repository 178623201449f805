import { clockTolerance } from "@/lib/haravan/lifetimes";
import type { Evidence, Observed } from "./evidence";
import { isIdToken, isJwtAlone, type Jwt, readJwt } from "./read-jwt";
import { limits } from "./read-text/limits";
import type { Reading } from "./reading";

/** More tokens than a flow has are a dump of something else. */
const most = 20;

/** The last one: the token endpoint's, where the callback brought one too. */
function findIdToken(text: string): Jwt | null {
  if (!text.includes("eyJ")) return null;
  const jwts = /\beyJ[\w-]{10,8000}\.eyJ[\w-]{10,12000}\.[\w-]{0,2000}/g;
  let last: Jwt | null = null;
  for (let seen = 0; seen < most; seen += 1) {
    const found = jwts.exec(text);
    const jwt = found === null ? null : readJwt(found[0]);
    if (found === null) break;
    if (jwt !== null && isIdToken(jwt)) last = jwt;
  }
  return last;
}

/** One address of several: the one that was asked for, where it is among them. */
function audienceOf(aud: unknown, asked: string | undefined): string | undefined {
  if (typeof aud === "string") return aud;
  if (!Array.isArray(aud)) return undefined;
  const names = aud.filter((name) => typeof name === "string");
  return names.find((name) => name === asked) ?? names[0];
}

const nonceOf = ({ request }: Evidence): string | undefined => {
  if (request?.params?.["nonce"] !== undefined || request?.url === undefined) return request?.params?.["nonce"];
  return URL.canParse(request.url) ? (new URL(request.url).searchParams.get("nonce") ?? undefined) : undefined;
};

const isPrintable = (value: unknown): value is string => typeof value === "string" && value.length <= 300;

function nonceState(nonce: unknown, { artefacts }: Reading): string {
  if (nonce === undefined) return "absent";
  const sent = artefacts.flatMap(({ kind, evidence }) => (kind === "authorize-url" ? (nonceOf(evidence) ?? []) : []));
  if (sent.length === 0) return "present";
  return sent.some((one) => one === nonce) ? "matches" : "differs";
}

/**
 * What the ID token in a paste says of itself, without a check of its signature. Names and addresses of people stay
 * unread. Its age counts at the moment that the answer beside it names; a token alone is checked now. A log may be old.
 */
export function checkIdToken(text: string, reading: Reading, now: number): Observed {
  const jwt = findIdToken(text.slice(0, limits.text));
  if (jwt === null) return {};
  const { iss, aud, exp, iat, nbf, nonce } = jwt.payload;
  const { request, response, observed } = reading.evidence;
  const date = Date.parse(Object.entries(response?.headers ?? {}).find(([name]) => /^date$/i.test(name))?.[1] ?? "");
  const at = Math.floor((Number.isNaN(date) ? now : date) / 1000);
  const timed = !Number.isNaN(date) || isJwtAlone(text);
  const starts = [iat, nbf].filter((time) => typeof time === "number");
  const age = starts.length === 0 ? undefined : Math.round(at - Math.max(...starts));
  // A start that lies ahead is news whenever it is read: a paste cannot be from the future.
  const early = age !== undefined && age < -clockTolerance.seconds;
  const past = typeof exp === "number" && timed && at > exp ? Math.round(at - exp) : undefined;
  const asked = observed?.client_id_at_authorize ?? request?.params?.["client_id"];
  const audience = audienceOf(aud, asked);
  const alg = jwt.header["alg"];
  return {
    ...(isPrintable(iss) ? { id_token_iss: iss } : {}),
    ...(isPrintable(audience) ? { id_token_aud: audience } : {}),
    ...(isPrintable(alg) ? { id_token_header_alg: alg } : {}),
    id_token_nonce: nonceState(nonce, reading),
    ...(age !== undefined && (early || timed) ? { id_token_age_s: age } : {}),
    ...(past === undefined ? {} : { id_token_expired_by_s: past }),
  };
}
