import { sign, verify } from "node:crypto";
import type { SigningKey } from "./signing-key";

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** RS256, on the thread pool. */
export function signJwt(
  key: SigningKey,
  type: "JWT" | "at+jwt",
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const head = encode({ alg: "RS256", kid: key.kid, typ: type });
  const unsigned = `${head}.${encode(claims)}`;
  return new Promise((resolve, reject) => {
    sign("sha256", Buffer.from(unsigned), key.privateKey, (fault, signature) => {
      if (fault === null) resolve(`${unsigned}.${signature.toString("base64url")}`);
      else reject(fault);
    });
  });
}

export interface OpenedJwt {
  readonly type: unknown;
  readonly claims: Readonly<Record<string, unknown>>;
}

function parseObject(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A JWT that this server signed, whatever its age and purpose; `null` for anything else. */
export function openJwt(key: SigningKey, token: string): OpenedJwt | null {
  const [head, body, signature, ...rest] = token.split(".");
  if (head === undefined || body === undefined || signature === undefined || rest.length > 0) return null;
  const header = parseObject(head);
  if (header === null || header["alg"] !== "RS256" || header["kid"] !== key.kid) return null;
  const valid = verify("sha256", Buffer.from(`${head}.${body}`), key.publicKey, Buffer.from(signature, "base64url"));
  const claims = valid ? parseObject(body) : null;
  return claims === null ? null : { type: header["typ"], claims };
}
