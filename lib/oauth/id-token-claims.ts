/** What an ID token that passed says. Haravan's own claims are null on other servers. */
export interface IdTokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: readonly string[];
  readonly issuedAtSeconds: number;
  readonly expiresAtSeconds: number;
  readonly authTimeSeconds: number | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly orgid: string | null;
  readonly orgname: string | null;
  /** Handle of the store: `{orgsub}.myharavan.com`. */
  readonly orgsub: string | null;
  readonly orgcat: string | null;
  readonly roles: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

/** Only for claims whose checks have passed. */
export function readIdTokenClaims(claims: Claims): IdTokenClaims {
  return {
    iss: text(claims["iss"]) ?? "",
    sub: text(claims["sub"]) ?? "",
    aud: audiences(claims["aud"]) ?? [],
    issuedAtSeconds: number(claims["iat"]) ?? 0,
    expiresAtSeconds: number(claims["exp"]) ?? 0,
    authTimeSeconds: number(claims["auth_time"]),
    name: text(claims["name"]),
    email: text(claims["email"]),
    ...readOrganisation(claims),
  };
}

export interface Organisation {
  readonly orgid: string | null;
  readonly orgname: string | null;
  readonly orgsub: string | null;
  readonly orgcat: string | null;
  readonly roles: readonly string[];
}

export function readOrganisation(claims: Claims): Organisation {
  const orgid = claims["orgid"];
  return {
    orgid: Number.isSafeInteger(orgid) ? String(orgid) : text(orgid),
    orgname: text(claims["orgname"]),
    orgsub: text(claims["orgsub"]),
    orgcat: text(claims["orgcat"]),
    roles: readRoles(claims["role"]),
  };
}

/** Seen as a string, a list, and several in one string. */
export function readRoles(role: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(role) ? role : [role];
  return entries.flatMap((entry) =>
    typeof entry === "string" ? entry.split(/\s+/).filter((name) => name !== "") : [],
  );
}

/** Null when the claim has neither of its two shapes. @see RFC 7519 §4.1.3 */
export function audiences(aud: unknown): readonly string[] | null {
  if (typeof aud === "string") return [aud];
  if (!Array.isArray(aud)) return null;
  const entries: readonly unknown[] = aud;
  const texts = entries.filter((entry): entry is string => typeof entry === "string");
  return texts.length === entries.length ? texts : null;
}

const longestClaim = 500;

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" && value.length <= longestClaim ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
