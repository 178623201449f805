import { z } from "zod";
import { type RequestRehearsal, requestRehearsals, type TokenRehearsal, tokenRehearsals } from "@/lib/trace/rehearsals";
import type { ExchangeInput } from "./exchange-input";

const visible = /^[\x20-\x7e]*$/;
const text = (most: number) => z.string().max(most).regex(visible);

const fields = {
  registration: z.string().min(1).max(64).optional().describe("Id of an app registration, for its credentials."),
  provider: z.enum(["haravan", "sandbox"]).optional().describe("With own credentials: whose token endpoint."),
  client_id: text(200).min(1).optional().describe("Own credentials, in place of a registration; they are not kept."),
  client_secret: text(400).optional(),
  grant_type: z.enum(["authorization_code", "refresh_token"]).default("authorization_code"),
  code: text(4_096).optional(),
  code_of_run: z.string().min(1).max(64).optional().describe("The code that a run of yours keeps, in place of `code`."),
  redirect_uri: text(2_000).optional(),
  code_verifier: text(400).optional(),
  refresh_token: text(4_096).optional(),
  times: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe("2: the same request again, on purpose."),
  body: z.enum(["form", "json"]).default("form"),
  extra: z
    .array(z.strictObject({ name: text(100).min(1), value: text(2_000) }))
    .max(20)
    .default([])
    .describe("Further fields of the token request; one of the same name is replaced, an empty one is left out."),
  rehearse: z
    .enum([...requestRehearsals, ...tokenRehearsals])
    .optional()
    .describe("On the sandbox: the code of that run, sent so that it goes wrong in this way. Only with code_of_run."),
  store: z.boolean().default(false).describe("Keeps the tokens as an installation; else they are dropped."),
};

type Field = keyof typeof fields;

const Fields = z.strictObject(fields);
type Fields = z.output<typeof Fields>;

/** What a rehearsal takes from the run instead. */
const typed = [
  "registration",
  "provider",
  "client_id",
  "client_secret",
  "code",
  "redirect_uri",
  "code_verifier",
  "refresh_token",
] as const satisfies readonly Field[];

/** Which fields belong together: a choice that is not made, or made twice, is named by its field. */
function faultsOf(of: Fields): readonly (readonly [field: Field, expected: string])[] {
  const has = (field: Field) => of[field] !== undefined;
  if (has("rehearse")) {
    const needed: [Field, string][] = has("code_of_run") ? [] : [["code_of_run", "the run whose code is sent"]];
    return [...needed, ...typed.filter(has).map((field) => [field, "no such field with rehearse"] as const)];
  }
  const own = has("client_id") || has("client_secret") || has("provider");
  const ofCode = (["code", "code_of_run", "redirect_uri", "code_verifier"] as const).filter(has);
  const client: [Field, string][] = has("registration")
    ? own
      ? [["registration", "a registration or own credentials, not both"]]
      : []
    : (["client_id", "client_secret", "provider"] as const).flatMap((field): [Field, string][] =>
        has(field) ? [] : [[field, own ? `${field}, with own credentials` : `a registration, or ${field}`]],
      );
  if (of.grant_type === "refresh_token") {
    const needed: [Field, string][] = has("refresh_token") ? [] : [["refresh_token", "a refresh token"]];
    return [...client, ...needed, ...ofCode.map((field) => [field, "no such field with refresh_token"] as const)];
  }
  const code: [Field, string][] = has("code")
    ? has("code_of_run")
      ? [["code_of_run", "code or code_of_run, not both"]]
      : []
    : has("code_of_run")
      ? []
      : [["code", "a code, or code_of_run"]];
  const refresh: [Field, string][] = has("refresh_token")
    ? [["refresh_token", "no such field with authorization_code"]]
    : [];
  return [...client, ...code, ...refresh];
}

function toInput(of: Fields): ExchangeInput {
  const { registration, provider = "haravan", client_id = "", client_secret = "", code_of_run } = of;
  const { times, body, extra, store } = of;
  return {
    client:
      registration === undefined
        ? { kind: "own", provider, clientId: client_id, clientSecret: client_secret }
        : { kind: "registration", id: registration },
    grant:
      of.grant_type === "refresh_token"
        ? { kind: "refresh_token", refreshToken: of.refresh_token ?? "" }
        : {
            kind: "authorization_code",
            code: code_of_run === undefined ? { value: of.code ?? "" } : { keptByRun: code_of_run },
            redirectUri: of.redirect_uri,
            codeVerifier: of.code_verifier,
          },
    times,
    body,
    extra,
    store,
  };
}

/** What POST /api/exchange takes: flat, in the names of a token request. @see RFC 6749 §4.1.3, §6 */
export const ExchangeRequest = Fields.superRefine((of, context) => {
  for (const [field, expected] of faultsOf(of)) context.addIssue({ code: "custom", path: [field], message: expected });
}).transform(
  (
    of,
  ):
    | { readonly kind: "exchange"; readonly input: ExchangeInput }
    | { readonly kind: "rehearse"; readonly runId: string; readonly what: RequestRehearsal | TokenRehearsal } =>
    of.rehearse === undefined
      ? { kind: "exchange", input: toInput(of) }
      : { kind: "rehearse", runId: of.code_of_run ?? "", what: of.rehearse },
);
export type ExchangeRequest = z.output<typeof ExchangeRequest>;
