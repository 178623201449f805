import { err, ok, type Result } from "../../../result/result";
import { type Params, present } from "../../http/params";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import type { Client } from "../../world/client";
import type { World } from "../../world/world";
import type { AnonymousRequest } from "./check";
import { anonymousChecks, clientChecks, typedChecks } from "./checks";
import { type Prompt, readMaxAgeSeconds, readPrompts } from "./prompts";
import { requestedScopes } from "./requested-scopes";
import {
  findResponseType,
  isResponseMode,
  type ResponseMode,
  type ResponseType,
  responseModes,
} from "./response-types";

export interface AuthorizeRequest {
  readonly params: Params;
  readonly client: Client;
  readonly type: ResponseType;
  readonly mode: ResponseMode;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly openId: boolean;
  readonly state: string | null;
  readonly nonce: string | null;
  readonly prompts: readonly Prompt[];
  readonly maxAgeSeconds: number | null;
  readonly challenge: { readonly value: string; readonly method: "plain" | "S256" } | null;
}

function readChallenge(params: Params, type: ResponseType): AuthorizeRequest["challenge"] {
  const value = type.code ? present(params, "code_challenge") : null;
  if (value === null) return null;
  return { value, method: params.get("code_challenge_method") === "S256" ? "S256" : "plain" };
}

function readMode(params: Params, type: ResponseType): ResponseMode {
  const mode = present(params, "response_mode");
  return mode !== null && isResponseMode(mode) ? mode : (responseModes[type.grant][0] ?? "fragment");
}

/** Runs every check of the authorize endpoint in order. */
export function validateRequest(request: AnonymousRequest, world: World): Result<AuthorizeRequest, Refusal> {
  const { params, client } = request;
  const early = firstRefusal(anonymousChecks, request);
  if (early !== null) return err(early);
  if (client === null) throw new Error("the checks let an unknown client pass");
  const refusal = firstRefusal(clientChecks, { params, client, world });
  if (refusal !== null) return err(refusal);
  const type = findResponseType(params.get("response_type") ?? "");
  if (type === null) throw new Error("the checks let an unknown response type pass");
  const late = firstRefusal(typedChecks, { params, client, world, type });
  if (late !== null) return err(late);
  const scopes = requestedScopes(params);
  const maxAge = present(params, "max_age");
  return ok({
    params,
    client,
    type,
    mode: readMode(params, type),
    redirectUri: params.get("redirect_uri") ?? "",
    scopes,
    openId: scopes.includes("openid"),
    state: present(params, "state"),
    nonce: present(params, "nonce"),
    prompts: readPrompts(params),
    maxAgeSeconds: maxAge === null ? null : readMaxAgeSeconds(maxAge),
    challenge: readChallenge(params, type),
  });
}
