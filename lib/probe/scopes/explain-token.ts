import { lifetimes } from "@/lib/haravan/lifetimes";
import { covers } from "@/lib/haravan/scopes";
import { documented, inferred, type Source } from "@/lib/haravan/source";
import type { InstallationView } from "@/lib/trace/views";

/** What a token may be able to do. */
export type TokenAbility =
  | "background"
  | "app-list"
  | "webhooks"
  | "refresh"
  | "identity"
  | "private-scopes"
  | "other-stores";

export interface TokenPower {
  readonly id: TokenAbility;
  readonly holds: "yes" | "no" | "unknown";
  /** Null: its own token answer says so. */
  readonly source: Source | null;
}

/** How long it lives: what its answer said, or what is known of its kind. */
export type TokenLife =
  | { readonly kind: "said"; readonly expiresAt: string }
  /** Pages say long or short, and no number. */
  | {
      readonly kind: "long" | "short";
      readonly seen: { readonly seconds: number; readonly source: Source };
      readonly source: Source;
    }
  | { readonly kind: "static"; readonly source: Source }
  | { readonly kind: "unknown" };

export interface ExplainedToken {
  readonly life: TokenLife;
  /** Null: it has no refresh token. */
  readonly refreshLife: { readonly seconds: number; readonly unusedSeconds: number; readonly source: Source } | null;
  readonly powers: readonly TokenPower[];
}

const scopePage = documented("omni-apis/access-scopes");
const privatePage = documented("tutorials/authentication/private-app");
const typesPage = documented("tutorials/authentication/apps-overview");
const discountPage = documented("omni-apis/discount/discount-codes");
const staticToken = inferred("a private token is made by hand, without a token answer");

type Facts = Pick<InstallationView, "tokenKind" | "scopesGranted" | "expiresAt" | "hasRefreshToken">;

/** Which kind of token this is, how long it lives, what it can and cannot do; each with where that is known from. */
export function explainToken(token: Facts): ExplainedToken {
  const granted = token.scopesGranted === null ? null : new Set(token.scopesGranted);
  const holds = (scope: string) => (granted === null ? "unknown" : covers(granted, scope) ? "yes" : "no");
  const { accessToken, refreshToken, refreshTokenUnused } = lifetimes;
  return {
    life: lifeOf(token, accessToken),
    refreshLife: token.hasRefreshToken ? { ...refreshToken, unusedSeconds: refreshTokenUnused.seconds } : null,
    powers: [
      { id: "background", holds: byKind(token, { service: "yes", user: "no", private: "yes" }), source: scopePage },
      { id: "app-list", holds: byKind(token, { service: "yes", user: "no", private: "unknown" }), source: scopePage },
      { id: "webhooks", holds: webhooksOf(token, holds("wh_api")), source: scopePage },
      {
        id: "refresh",
        holds: token.hasRefreshToken ? "yes" : token.tokenKind === "unknown" ? "unknown" : "no",
        source: token.tokenKind === "private" ? staticToken : null,
      },
      {
        id: "identity",
        holds: token.tokenKind === "private" ? "no" : holds("openid"),
        source: token.tokenKind === "private" ? staticToken : null,
      },
      {
        id: "private-scopes",
        holds: byKind(token, { service: "no", user: "no", private: "yes" }),
        source: discountPage,
      },
      { id: "other-stores", holds: "no", source: token.tokenKind === "private" ? privatePage : typesPage },
    ],
  };
}

type Known = Exclude<InstallationView["tokenKind"], "unknown">;

const byKind = ({ tokenKind }: Facts, table: Readonly<Record<Known, TokenPower["holds"]>>): TokenPower["holds"] =>
  tokenKind === "unknown" ? "unknown" : table[tokenKind];

/** Both are needed: the scope, and a token that belongs to the app rather than to a person. */
function webhooksOf({ tokenKind }: Facts, scope: TokenPower["holds"]): TokenPower["holds"] {
  if (tokenKind === "user" || scope === "no") return "no";
  return tokenKind === "service" ? scope : "unknown";
}

function lifeOf(
  { expiresAt, tokenKind }: Facts,
  seen: { readonly seconds: number; readonly source: Source },
): TokenLife {
  if (expiresAt !== null) return { kind: "said", expiresAt };
  switch (tokenKind) {
    case "service":
      return { kind: "long", seen, source: scopePage };
    case "user":
      return { kind: "short", seen, source: scopePage };
    case "private":
      return { kind: "static", source: staticToken };
    case "unknown":
      return { kind: "unknown" };
  }
}
