import { err, ok, type Result } from "../../../result/result";
import { type Core, findActivePerson } from "../../core";
import { isUninstalled } from "../../installs/generation";
import { recordInstall } from "../../installs/record-install";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import { isMadeInactive, seenCode } from "../../scenarios/change-state";
import type { CodeRecord } from "../../store/records";
import { sha256Hex } from "../../tokens/hash";
import { issueAccessToken, newAccessToken } from "../../tokens/issue-access-token";
import { issueIdToken } from "../../tokens/issue-id-token";
import { issueRefreshToken } from "../../tokens/issue-refresh-token";
import type { Client } from "../../world/client";
import { offlineAccess } from "../authorize/requested-scopes";
import type { CodeAttempt, GrantRequest } from "./check";
import { codeChecksAfterBurning, codeChecksBeforeBurning } from "./checks";
import type { TokenAnswer } from "./token-answer";

async function answerFor(core: Core, client: Client, code: CodeRecord): Promise<TokenAnswer> {
  const access = newAccessToken(core, client, code.subject, code.scopes);
  const accessToken = await issueAccessToken(core, client, access);
  const refreshToken = code.scopes.includes(offlineAccess)
    ? await issueRefreshToken(core, client, code.subject, access)
    : undefined;
  const idToken = code.openId
    ? await issueIdToken(core, {
        client,
        subject: code.subject,
        scopes: code.scopes,
        allClaims: false,
        nonce: code.nonce,
        accessToken,
        stateHash: code.stateHash,
        withSession: true,
      })
    : undefined;
  return {
    id_token: idToken,
    access_token: accessToken,
    expires_in: client.accessTokenLifetimeSeconds,
    token_type: "Bearer",
    refresh_token: refreshToken,
    scope: code.scopes.join(" "),
  };
}

/** Of any number of attempts at once one takes the code; to the others it is unknown. */
async function burn(core: Core, key: string, attempt: CodeAttempt): Promise<Result<CodeRecord, Refusal>> {
  const early = firstRefusal(codeChecksBeforeBurning, attempt);
  if (early !== null) return err(early);
  const code = seenCode(core, (await core.records.take("codes", key)) ?? null);
  if (code !== null) return ok(code);
  const gone = firstRefusal(codeChecksBeforeBurning, { ...attempt, code });
  if (gone === null) throw new Error("the checks let an unknown code pass");
  return err(gone);
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export async function redeemCode(core: Core, { params, client }: GrantRequest): Promise<Result<TokenAnswer, Refusal>> {
  const key = sha256Hex(params.get("code") ?? "");
  const found = seenCode(core, (await core.records.get("codes", key)) ?? null);
  const burnt = await burn(core, key, { params, client, code: found });
  if (!burnt.ok) return burnt;
  const code = burnt.value;
  const active = (await findActivePerson(core, code.subject.sub, client.id)) !== null;
  const personActive = active && !isMadeInactive(core);
  const uninstalled = await isUninstalled(core, client.id, code.subject);
  const burntCode = { params, client, code, uninstalled, personActive, nowMs: core.now() };
  const refusal = firstRefusal(codeChecksAfterBurning, burntCode);
  if (refusal !== null) return err(refusal);
  await recordInstall(core, code);
  return ok(await answerFor(core, client, code));
}
