import { readCredentials } from "../accounts/token/credentials";
import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { isForm, readParams } from "../http/params";
import { sha256Hex } from "../tokens/hash";
import type { ScenarioArea } from "./scenarios";

/** Whose call this is by what it carries, right or wrong: a scenario comes before the checks, as a gateway does. */
export async function callingClient(core: Core, c: SandboxContext, area: ScenarioArea): Promise<string | null> {
  const authorization = c.req.header("authorization");
  if (area === "token") {
    const params = readParams(isForm(c.req.header("content-type")) ? await c.req.text() : "");
    return readCredentials(authorization, params)?.clientId ?? null;
  }
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  const known = token === undefined ? undefined : await core.records.get("access-tokens", sha256Hex(token));
  return known?.clientId ?? null;
}
