import { type PastedFault, readPastedToken, type Trimmed } from "@/lib/probe/tokens/read-pasted-token";
import { err, ok, type Result } from "@/lib/result/result";
import type { Provider } from "@/lib/trace/model";
import {
  type AnswerFault,
  isScopeName,
  looksSecret,
  type Named,
  readTokenResponse,
  type TokenResponse,
} from "./read-token-response";

/** As it was pasted and chosen; nothing of it has been looked at. */
export interface AddTokenInput {
  readonly provider: Provider;
  readonly kind: "access" | "private";
  readonly accessToken: string | null;
  /** The token endpoint's answer, as JSON. */
  readonly tokenResponse: string | null;
  /** Id of the app registration it belongs to. */
  readonly registration: string | null;
  /** What was ticked for a private token, as the person says; null: not said. */
  readonly scopes: readonly string[] | null;
  /** For a store that no call names. */
  readonly storeName: string | null;
  /** Although every call is refused. */
  readonly keep: boolean;
}

/** What is wrong with what was pasted: a field and a name. Never a value. */
export type AddTokenFault =
  | { readonly field: "access_token"; readonly fault: PastedFault | "of-another-platform" }
  | { readonly field: "token_response"; readonly fault: AnswerFault | "differs" | "of-a-private-token" }
  | { readonly field: "registration"; readonly fault: "unknown" | "of-another-platform" }
  | { readonly field: "scopes"; readonly fault: "invalid" | "of-an-access-token" }
  | { readonly field: "store_name"; readonly fault: "looks-like-a-token" }
  | { readonly field: "provider"; readonly fault: "no-sandbox" };

/** What is known of a token before anything is sent. */
export interface PastedTokens {
  readonly access: string;
  readonly refresh: string | null;
  readonly idToken: string | null;
  readonly named: Named | null;
  readonly scopes: readonly string[] | null;
  readonly scopesFrom: "answer" | "person" | null;
  readonly expiresInSeconds: number | null;
  readonly trimmed: readonly Trimmed[];
}

const mostScopes = 100;
/** Token and answer, each strictly, and both of one mind. */
export function readAddToken(input: AddTokenInput): Result<PastedTokens, AddTokenFault> {
  const { scopes } = input;
  if (scopes !== null && input.kind === "access") return err({ field: "scopes", fault: "of-an-access-token" });
  if (scopes !== null && (scopes.length > mostScopes || !scopes.every(isScopeName))) {
    return err({ field: "scopes", fault: "invalid" });
  }
  if (input.storeName !== null && looksSecret(input.storeName)) {
    return err({ field: "store_name", fault: "looks-like-a-token" });
  }
  const said = scopes === null || scopes.length === 0 ? null : [...new Set(scopes)];
  if (input.tokenResponse === null) {
    const token = readPastedToken(input.accessToken ?? "");
    if (!token.ok) return err({ field: "access_token", fault: token.failure });
    const { token: access, trimmed } = token.value;
    const scopesFrom = said === null ? null : ("person" as const);
    return ok({ ...nothingElse, access, trimmed, scopes: said, scopesFrom });
  }
  if (input.kind === "private") return err({ field: "token_response", fault: "of-a-private-token" });
  const answer = readTokenResponse(input.tokenResponse);
  if (!answer.ok) return err({ field: "token_response", fault: answer.failure });
  if (input.accessToken !== null) {
    const token = readPastedToken(input.accessToken);
    if (!token.ok) return err({ field: "access_token", fault: token.failure });
    if (token.value.token !== answer.value.accessToken) return err({ field: "token_response", fault: "differs" });
  }
  return ok(ofAnswer(answer.value));
}

const nothingElse = { refresh: null, idToken: null, named: null, expiresInSeconds: null } as const;

function ofAnswer(answer: TokenResponse): PastedTokens {
  return {
    access: answer.accessToken,
    refresh: answer.refreshToken,
    idToken: answer.idToken,
    named: answer.named,
    scopes: answer.scopes,
    scopesFrom: answer.scopes === null ? null : "answer",
    expiresInSeconds: answer.expiresInSeconds,
    trimmed: [],
  };
}
