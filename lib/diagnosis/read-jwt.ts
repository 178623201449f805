export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function part(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined || text.length > 12_000) return null;
  try {
    const value: unknown = JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Only read, never verified: enough to see what kind of token it is, and what it says of itself. */
export function readJwt(token: string): Jwt | null {
  if (!token.startsWith("eyJ")) return null;
  const [head, body] = token.split(".");
  const header = part(head);
  const payload = header === null ? null : part(body);
  return header === null || payload === null ? null : { header, payload };
}

const whole = /^\s*["'`]?eyJ[\w-]{10,8000}\.eyJ[\w-]{10,12000}\.[\w-]{0,2000}["'`,;]*\s*$/;

/** A text that is nothing but a token. */
export const isJwtAlone = (text: string): boolean => text.length < 24_000 && whole.test(text);

/** Marks of what is no ID token though it has an issuer and an audience: access, logout and session tokens. */
const ofOthers = ["scope", "scp", "client_id", "events", "dest", "token_use"];

/** @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
export function isIdToken({ header, payload }: Jwt): boolean {
  const typ = String(header["typ"] ?? "JWT").toLowerCase();
  const needed = typeof payload["iss"] === "string" && payload["sub"] !== undefined && payload["aud"] !== undefined;
  const other = ofOthers.some((name) => payload[name] !== undefined && payload[name] !== "id");
  return typ === "jwt" && needed && typeof payload["exp"] === "number" && !other;
}
