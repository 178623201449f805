import { readCredentials } from "../accounts/token/credentials";
import type { Core } from "../core";
import { readParams } from "../http/params";
import { sha256Hex } from "../tokens/hash";
import type { Carried } from "./read-parameters";

/** A page's form and address carry the authorize request they lead back to. */
function fromReturnUrl(value: string | undefined): string | undefined {
  const at = value?.indexOf("?") ?? -1;
  return value === undefined || at === -1 ? undefined : readParams(value.slice(at + 1)).get("client_id");
}

/** The client that a request names or whose token it carries, right or wrong; `null` when it shows none. */
export async function whoseRequest(
  core: Core,
  authorization: string | undefined,
  carried: Carried,
): Promise<string | null> {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  if (bearer !== undefined) return (await core.records.get("access-tokens", sha256Hex(bearer)))?.clientId ?? null;
  const query = readParams(carried.query);
  const form = readParams(carried.form ?? "");
  return (
    readCredentials(authorization, form)?.clientId ??
    form.get("client_id") ??
    query.get("client_id") ??
    fromReturnUrl(form.get("returnurl") ?? query.get("returnurl")) ??
    null
  );
}
