import type { TokenKind } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import { readJwt } from "../read-jwt";
import type { Situation } from "../situation";
import { isRedacted, madeOfWords, valueProblem } from "../value-shape";
import { oauthOnlyScope, perhapsPrivateOnly, privateOnlyScope } from "./scope";

const prefixes: readonly (readonly [RegExp, TokenKind])[] = [
  [/^shpss_|^GOCSPX-/, "client-secret"],
  [/^ory_rt_|^1\/\/0|^gho_r|^ghr_|^dop_v1_refresh/, "refresh-token"],
  [/^ory_ac_|^4\/0|^ac_/, "authorization-code"],
];

const platforms =
  /^(?:shp(?:at|ca|pa|ua)_|xox[abp]-|gh[oprsu]_|EAA[A-Za-z0-9]{8}|ya29\.|ory_at_|sk_(?:live|test)_|glpat-|pat-)/;

function kindOf(token: string, haravan: boolean): TokenKind | null {
  const jwt = readJwt(token);
  if (jwt !== null) {
    const type = String(jwt.payload["typ"] ?? jwt.payload["token_use"] ?? "").toLowerCase();
    if (type === "refresh") return "refresh-token";
    const marks = ["nonce", "at_hash", "c_hash"].some((name) => jwt.payload[name] !== undefined);
    if (type === "id" || marks) return "id-token";
  }
  const named = prefixes.find(([prefix]) => prefix.test(token))?.[1];
  if (named !== undefined) return named;
  if (haravan && platforms.test(token)) return "other-platform";
  return haravan && /^eyJ[\w-]{8,}\.[\w-]+\./.test(token) ? "jwt" : null;
}

const bearer = ({ headers }: Situation): string | null => {
  const value = headers["authorization"] ?? headers["x-shopify-access-token"] ?? headers["x-auth-token"];
  return value === undefined ? null : value.replace(/^bearer\s+/i, "");
};

/** Haravan's access tokens are opaque, so a JWT in their place is some other token. */
const kind: Check = (situation) => {
  const { observed, haravan, endpoint, step } = situation;
  const token = bearer(situation);
  const found = token === null || isRedacted(token) ? null : kindOf(token, haravan);
  if (found !== null) {
    const fact = { fact: "token-kind", kind: found } as const;
    return found === "id-token" || found === "jwt" ? (haravan ? proves(fact) : supports(fact)) : supports(fact);
  }
  const closed = situation.status === 403 ? privateOnlyScope(situation) : null;
  if (closed !== null) return supports({ fact: "private-app-only", scope: closed });
  const perhaps = situation.status === 403 ? perhapsPrivateOnly(situation) : null;
  if (perhaps !== null) return supports({ fact: "documented-private-only", scope: perhaps });
  const wanted = situation.status === 401 || situation.status === 403 ? oauthOnlyScope(situation) : null;
  if (wanted !== null) return supports({ fact: "private-token-sent", scope: wanted });
  if (token !== null && valueProblem(token) === null && madeOfWords(token))
    return supports({ fact: "token-shape", problem: "is-words" });
  if (observed.token_matches_issued === true) return excludes({ fact: "token-as-issued" });
  const job = observed.flow === "login" && haravan && (step === "api" || endpoint === "webhook");
  return job ? hints({ fact: "token-from-login", ageSeconds: observed.token_age_s ?? null }) : null;
};

/** The token picks the store: with another one's token the call succeeds there, or finds nothing. */
const store: Check = ({ observed: { token_org: token, requested_org: requested }, status }) => {
  if (token === undefined || requested === undefined) return null;
  if (token === requested) return excludes({ fact: "token-of-this-store", store: token });
  const fact = { fact: "token-of-other-store", token, requested } as const;
  return status === 200 ? proves(fact) : supports(fact);
};

const tenant: Check = ({ observed: { token_org: token, requested_org: requested } }) => {
  if (token === undefined || requested === undefined) return null;
  return token === requested
    ? excludes({ fact: "token-of-this-store", store: token })
    : supports({ fact: "token-of-other-store", token, requested });
};

export const tokenKindChecks = {
  "token-wrong-kind": [kind],
  "token-for-other-store": [store],
  "wrong-tenant": [tenant],
} as const;
