import { type Check, excludes } from "../finding";
import type { Situation } from "../situation";

const device = "urn:ietf:params:oauth:grant-type:device_code";

/** Grants whose requests carry no authorization code, and whether a person stands behind them. */
const codeless: Readonly<Record<string, { readonly person: boolean }>> = {
  password: { person: true },
  client_credentials: { person: false },
  [device]: { person: true },
  "urn:ietf:params:oauth:grant-type:jwt-bearer": { person: true },
  "urn:ietf:params:oauth:grant-type:token-exchange": { person: true },
};

/** The grant that was tried, where it is one of these and no code was sent all the same. */
export function codelessGrant({ endpoint, params }: Situation): string | null {
  const { grant_type: grant = "", code = "" } = params;
  return endpoint === "token" && code === "" && Object.hasOwn(codeless, grant) ? grant : null;
}

const unless =
  (mayBe: (grant: string, person: boolean) => boolean): Check =>
  (situation) => {
    const value = codelessGrant(situation);
    if (value === null || mayBe(value, codeless[value]?.person ?? false)) return null;
    return excludes({ fact: "grant-type-sent", value });
  };

const ofCodes = unless(() => false);

/** What is true of authorization codes only, where another grant was tried. */
export const otherGrantChecks = {
  // A device's code has an end as well.
  "code-expired": [unless((grant) => grant === device)],
  "code-already-used": [ofCodes],
  "code-malformed": [ofCodes],
  "code-client-mismatch": [ofCodes],
  "code-missing": [ofCodes],
  "token-redirect-uri-mismatch": [ofCodes],
  "pkce-verifier-mismatch": [ofCodes],
  "pkce-verifier-missing": [ofCodes],
  "pkce-verifier-unexpected": [ofCodes],
  "user-disabled": [unless((_, person) => person)],
} as const;
