import { z } from "zod";
import { createRegistration } from "@/lib/db/create-registration";
import { listRegistrations } from "@/lib/db/list-registrations";
import type { Registration } from "@/lib/db/read-registration";
import { defaultInstallScopes, scopes } from "@/lib/haravan/scopes";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import { type FlowContext, redirectPaths } from "./flow-context";

const App = z.object({ client_id: z.string(), client_secret: z.string() });

export type DemoFailure = "no-sandbox" | "sandbox-unreachable";

/**
 * This person's own app on the sandbox, made on first use through the sandbox's partners API, as a person would
 * make one on the partner dashboard. Everything that a rehearsal changes is kept under it.
 */
export async function ensureDemoRegistration(
  ctx: FlowContext,
  person: PersonView,
): Promise<Result<Registration, DemoFailure>> {
  const known = (await listRegistrations(ctx.db, person.id)).find(({ demo }) => demo);
  if (known) return ok(known);
  if (ctx.env.sandboxOrigin === null) return err("no-sandbox");

  const name = "Demo app";
  const exchange = await callPartner(ctx, "POST", "/apps", {
    name,
    owner: person.id,
    redirect_uris: [redirectPaths.login, redirectPaths.install],
    scopes: scopes.filter(({ privateAppOnly }) => !privateAppOnly).map((scope) => scope.name),
    grants: ["authorization_code", "hybrid"],
  });
  const response = exchange?.response;
  if (response?.status !== 201) return err("sandbox-unreachable");
  const app = App.parse(JSON.parse(new TextDecoder().decode(response.body)));
  const created = await createRegistration(ctx.db, {
    personId: person.id,
    name,
    provider: "sandbox",
    clientId: app.client_id,
    secret: { value: app.client_secret, fingerprint: ctx.fingerprint("client_secret", app.client_secret) },
    scopes: defaultInstallScopes,
    demo: true,
  });
  if (created.ok) return created;
  // Another request of this person made one at the same moment; the app made here stays unused.
  const winner = (await listRegistrations(ctx.db, person.id)).find(({ demo }) => demo);
  return winner ? ok(winner) : err("sandbox-unreachable");
}
