import { err, ok, type Result } from "../../../result/result";
import { type Core, findEnabledClient, whyNotFound } from "../../core";
import type { Params } from "../../http/params";
import { firstRefusal, type Refusal } from "../../reasons/refusal";
import type { Client } from "../../world/client";
import { clientChecks } from "./checks";
import { readCredentials, whyUnread } from "./credentials";

export interface ClientRefusal {
  readonly refusal: Refusal;
  readonly clientId: string | null;
}

/** The client behind a request to token or revocation endpoint. */
export async function authenticateClient(
  core: Core,
  authorization: string | undefined,
  params: Params,
): Promise<Result<Client, ClientRefusal>> {
  const credentials = readCredentials(authorization, params);
  const unread = credentials === null ? whyUnread(authorization, params) : {};
  const client = credentials === null ? null : await findEnabledClient(core, credentials.clientId);
  const absence = credentials === null || client !== null ? null : await whyNotFound(core, credentials.clientId);
  const refusal = firstRefusal(clientChecks, { credentials, unread, client, absence });
  if (refusal !== null) return err({ refusal, clientId: credentials?.clientId ?? null });
  if (client === null) throw new Error("the checks let an unknown client pass");
  return ok(client);
}
