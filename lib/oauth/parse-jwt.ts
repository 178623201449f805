import { err, ok, type Result } from "@/lib/result/result";
import { parseJson } from "@/lib/trace/parse-json";

export interface ParsedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Why a text is no signed JWT in compact form. */
export type JwtFault =
  | "too-long"
  | "parts"
  | "encrypted"
  | "base64url"
  | "header-json"
  | "claims-json"
  | "repeated-name";

// The limit of IdentityServer4 for a JWT.
const longest = 51_200;
const limits = { bytes: longest, depth: 16 };

/** Decodes without verifying. @see RFC 7515 §2, §5.2 */
export function parseJwt(token: string): Result<ParsedJwt, JwtFault> {
  if (token.length > longest) return err("too-long");
  const parts = token.split(".");
  if (parts.length === 5) return err("encrypted");
  const [header, claims, signature] = parts;
  if (parts.length !== 3 || header === undefined || claims === undefined || signature === undefined)
    return err("parts");
  const bytes = [header, claims, signature].map(strictBase64url);
  const [headerBytes, claimsBytes] = bytes;
  if (bytes.includes(null) || !headerBytes || !claimsBytes) return err("base64url");
  const head = readObject(headerBytes, "header-json");
  if (!head.ok) return head;
  const body = readObject(claimsBytes, "claims-json");
  return body.ok ? ok({ header: head.value, claims: body.value }) : body;
}

/** One text for one value: no padding, no `+` or `/`, no white space, no stray bits at the end. */
function strictBase64url(part: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(part)) return null;
  const bytes = Buffer.from(part, "base64url");
  return bytes.toString("base64url") === part ? new Uint8Array(bytes) : null;
}

function readObject(bytes: Uint8Array, fault: JwtFault): Result<Readonly<Record<string, unknown>>, JwtFault> {
  const parsed = parseJson(bytes, limits);
  if (!parsed.ok) return err(parsed.failure.kind === "repeated-name" ? "repeated-name" : fault);
  const { value } = parsed.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return err(fault);
  return ok({ ...value });
}
