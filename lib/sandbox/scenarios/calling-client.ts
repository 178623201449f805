import { readCredentials } from "../accounts/token/credentials";
import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";
import { type Params, present, readParams } from "../http/params";
import { readForm } from "../http/read-form";
import { sha256Hex } from "../tokens/hash";
import type { Endpoint } from "./scenario";

export interface Carried {
  /** By what the request carries, right or wrong: a scenario comes before the checks, as a gateway does. */
  readonly clientId: string | null;
  /** The scenario that its code or token was issued under. */
  readonly scenario: string | null;
}

const nothing: Carried = { clientId: null, scenario: null };

async function ofToken(core: Core, params: Params, authorization: string | undefined): Promise<Carried> {
  const clientId = readCredentials(authorization, params)?.clientId ?? null;
  const [code, refreshToken] = [params.get("code"), params.get("refresh_token")];
  const kept =
    code !== undefined
      ? await core.records.get("codes", sha256Hex(code))
      : refreshToken !== undefined
        ? await core.records.get("refresh-tokens", sha256Hex(refreshToken))
        : undefined;
  return { clientId, scenario: kept?.scenario ?? null };
}

/** Whose request this is, and what it brings along. */
export async function readCarried(core: Core, c: SandboxContext, endpoint: Endpoint): Promise<Carried> {
  const authorization = headerOf(c, "authorization");
  switch (endpoint) {
    case "token":
    case "refresh":
      return ofToken(core, await readForm(c), authorization);
    case "userinfo":
    case "api":
    case "webhook": {
      const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
      const known = token === undefined ? undefined : await core.records.get("access-tokens", sha256Hex(token));
      return { clientId: known?.clientId ?? null, scenario: known?.scenario ?? null };
    }
    case "authorize": {
      const params = c.req.method === "POST" ? await readForm(c) : readParams(new URL(c.req.url).searchParams);
      return { clientId: present(params, "client_id"), scenario: null };
    }
    case "discovery":
    case "jwks":
      return nothing;
  }
}
