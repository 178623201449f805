import { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import {
  type AppFault,
  appFaultCodes,
  appWarnings,
  grantTypes,
  pkcePolicies,
  refreshUsages,
  type SandboxApp,
} from "@/lib/trace/sandbox-app";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

const list = z.array(z.string());

const App = z.object({
  client_id: z.string(),
  client_secret: z.string().optional(),
  name: z.string(),
  enabled: z.boolean(),
  redirect_uris: list,
  post_logout_redirect_uris: list,
  app_url: z.string().nullable(),
  scenario: z.string().nullable(),
  scopes: list,
  grants: z.array(z.enum(grantTypes)),
  pkce: z.enum(pkcePolicies),
  consent: z
    .union([z.boolean(), z.literal("install")])
    .transform((value) => (value === "install" ? value : value ? ("always" as const) : ("never" as const))),
  access_token: z.string(),
  code_lifetime: z.number(),
  access_token_lifetime: z.number(),
  id_token_lifetime: z.number(),
  refresh_absolute_lifetime: z.number(),
  refresh_usage: z.enum(refreshUsages),
  warnings: z.array(z.object({ code: z.enum(appWarnings) })).transform((all) => all.map(({ code }) => code)),
});
type Read = z.output<typeof App>;

const Fault = z
  .object({ path: z.string(), code: z.enum(appFaultCodes), message: z.string() })
  .transform(({ message, ...fault }) => ({ ...fault, expected: message }));
const Faults = z.object({ errors: z.array(Fault) });

export type DashboardFailure =
  | { readonly kind: "unreachable" }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly faults: readonly AppFault[] };

export interface DashboardAnswer {
  readonly app: SandboxApp;
  /** Only where one was made just now: it goes into the sealed store and nowhere else. */
  readonly secret: string | null;
}

/** One app at the sandbox's partner dashboard: made, read or changed. */
export async function askDashboard(
  ctx: FlowContext,
  method: "GET" | "POST" | "PATCH",
  clientId: string | null,
  body: Readonly<Record<string, unknown>> | null = null,
): Promise<Result<DashboardAnswer, DashboardFailure>> {
  const sent = body && { ...body, ...("consent" in body ? { consent: consentOnWire(body["consent"]) } : {}) };
  const path = clientId === null ? "/apps" : `/apps/${encodeURIComponent(clientId)}`;
  const response = (await callPartner(ctx, method, path, sent))?.response;
  if (response === undefined || response === null) return err({ kind: "unreachable" });
  if (response.status === 404) return err({ kind: "gone" });
  const json = readJson(response.body);
  if (response.status === 400) {
    const refused = Faults.safeParse(json);
    return err(refused.success ? { kind: "refused", faults: refused.data.errors } : { kind: "unreachable" });
  }
  const read = App.safeParse(json);
  return read.success ? ok(answerOf(read.data)) : err({ kind: "unreachable" });
}

function consentOnWire(rule: unknown): unknown {
  return rule === "always" ? true : rule === "never" ? false : rule;
}

function answerOf({ client_secret, ...app }: Read): DashboardAnswer {
  return { app, secret: client_secret ?? null };
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
