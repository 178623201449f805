import { err, ok, type Result } from "../../../result/result";
import type { Core } from "../../core";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import { issueAccessToken, newAccessToken } from "../../tokens/issue-access-token";
import type { GrantRequest } from "./check";
import { machineChecks } from "./checks";
import { machineScopes } from "./machine-scopes";
import type { TokenAnswer } from "./token-answer";

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4 */
export async function clientCredentials(
  core: Core,
  { params, client }: GrantRequest,
): Promise<Result<TokenAnswer, Refusal>> {
  const { world } = core;
  const refusal = firstRefusal(machineChecks, { params, client, world });
  if (refusal !== null) return err(refusal);
  const scopes = machineScopes(world, client, params);
  return ok({
    access_token: await issueAccessToken(core, client, newAccessToken(core, client, null, scopes)),
    expires_in: client.accessTokenLifetimeSeconds,
    token_type: "Bearer",
    scope: scopes.join(" "),
  });
}
