import { z } from "zod";
import { err, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { type AddTokenReport, addToken } from "./add-token";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";
import { ownSandboxApp } from "./sandbox-apps";

export interface PrivateTokenInput {
  /** Id of the registration. */
  readonly app: string;
  readonly orgid: string;
  readonly scopes: readonly string[];
}

/** What the sandbox's dashboard would not have, or why it could not be asked. */
export type PrivateTokenFault = "app" | "orgid" | "scopes" | "many" | "unreachable";

const Made = z.object({ token: z.string().min(1) });
const Refused = z.object({ errors: z.array(z.object({ path: z.string() })).min(1) });

/** A private token of the sandbox, for a rehearsal: from its answer into the sealed store, past no page and no record. */
export async function makePrivateToken(
  ctx: FlowContext,
  person: PersonView,
  { app: id, orgid, scopes }: PrivateTokenInput,
): Promise<Result<AddTokenReport, PrivateTokenFault>> {
  const app = await ownSandboxApp(ctx, person, id);
  if (app === undefined) return err("app");
  const path = `/apps/${encodeURIComponent(app.clientId)}/private-tokens`;
  const body = { name: "Auth Doctor", orgid, scopes };
  const response = (await callPartner(ctx, "POST", path, body))?.response;
  if (response?.status === 404) return err("app");
  const json = readJson(response?.body);
  const refused = Refused.safeParse(json);
  if (refused.success) return err(faultOf(refused.data.errors[0]?.path ?? ""));
  const made = Made.safeParse(json);
  if (response?.status !== 201 || !made.success) return err("unreachable");
  const added = await addToken(ctx, person, {
    provider: "sandbox",
    kind: "private",
    accessToken: made.data.token,
    tokenResponse: null,
    registration: app.id,
    scopes,
    storeName: null,
    keep: true,
  });
  return added.ok ? added : err("unreachable");
}

function faultOf(path: string): PrivateTokenFault {
  const [field] = path.split(".");
  return field === "orgid" || field === "scopes" ? field : "many";
}

function readJson(body: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
