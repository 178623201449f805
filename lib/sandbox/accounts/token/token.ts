import { err, type Result } from "../../../result/result";
import type { Core } from "../../core";
import { tokenJson } from "../../http/answers";
import type { SandboxContext } from "../../http/env";
import { readForm } from "../../http/read-form";
import { noteCaller, noteReason } from "../../reasons/note-reason";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import { changedParams, sentHead } from "../../scenarios/change-request";
import { authenticateClient } from "./authenticate-client";
import type { GrantRequest } from "./check";
import { grantChecks, rawChecks } from "./checks";
import { clientCredentials } from "./client-credentials";
import { redeemCode } from "./redeem-code";
import { refresh } from "./refresh";
import type { TokenAnswer } from "./token-answer";

async function grant(core: Core, request: GrantRequest): Promise<Result<TokenAnswer, Refusal>> {
  const refusal = firstRefusal(grantChecks, request);
  if (refusal !== null) return err(refusal);
  switch (request.params.get("grant_type")) {
    case "authorization_code":
      return redeemCode(core, request);
    case "refresh_token":
      return refresh(core, request);
    case "client_credentials":
      return clientCredentials(core, request);
    default:
      throw new Error("the checks let a grant type pass that nothing serves");
  }
}

async function refused(c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Response> {
  noteReason(c, clientId, refusal);
  const { error, description } = refusal;
  return tokenJson(c, 400, description === null ? { error } : { error, error_description: description });
}

/** `/connect/token`. @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2 */
export async function token(core: Core, c: SandboxContext): Promise<Response> {
  const { method, contentType, authorization } = sentHead(core, c);
  const raw = firstRefusal(rawChecks, { method, contentType });
  if (raw !== null) return refused(c, null, raw);
  const params = changedParams(core, await readForm(c));
  const client = await authenticateClient(core, authorization, params);
  if (!client.ok) return refused(c, client.failure.clientId, client.failure.refusal);
  noteCaller(c, client.value.id);
  const answer = await grant(core, { params, client: client.value });
  return answer.ok ? tokenJson(c, 200, answer.value) : refused(c, client.value.id, answer.failure);
}
