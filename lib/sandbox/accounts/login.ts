import { readAdminReturn } from "../admin/admin-path";
import { type Core, findActivePerson } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { present } from "../http/params";
import { loginPage } from "../pages/login-page";
import { sameText } from "../tokens/hash";
import type { Person } from "../world/world";
import { readRequest } from "./pending-request";
import { readPageForm } from "./read-page-form";
import { readReturnUrl, returnUrlFor } from "./return-url";
import { readSession, startSession } from "./session/session";

/** Whoever is deactivated may type the password, and comes back here from everywhere. */
async function isDeactivated(core: Core, c: SandboxContext, clientId: string | null): Promise<boolean> {
  const session = await readSession(core, c);
  return session !== null && (await findActivePerson(core, session.sub, clientId)) === null;
}

async function show(core: Core, c: SandboxContext, returnUrl: string | undefined, failed: boolean): Promise<Response> {
  const request = await readRequest(core, c, returnUrl);
  return loginPage(c, {
    world: core.world,
    action: `${core.issuer}/account/login`,
    returnUrl: request !== null || readAdminReturn(core, returnUrl) !== null ? (returnUrl ?? "") : "",
    app: request?.client.name ?? null,
    hint: request === null ? null : present(request.params, "login_hint"),
    problem: failed ? "wrong" : (await isDeactivated(core, c, request?.client.id ?? null)) ? "deactivated" : null,
  });
}

function findPerson(core: Core, form: URLSearchParams): Person | null {
  const demo = form.get("DemoPerson");
  const person = core.world.people.get(demo ?? form.get("Username") ?? "");
  if (person === undefined) return null;
  return demo !== null || sameText(person.password, form.get("Password") ?? "") ? person : null;
}

/** `/account/login` */
export async function login(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method === "GET") return show(core, c, c.req.query("ReturnUrl"), false);
  if (c.req.method !== "POST") return bare(c, 405);
  const form = await readPageForm(c);
  if (form === null) return bare(c, 400);
  const returnUrl = form.get("ReturnUrl") ?? undefined;
  const person = findPerson(core, form);
  if (person === null) return show(core, c, returnUrl, true);
  await startSession(core, c, person.sub);
  await readRequest(core, c, returnUrl);
  const params = readReturnUrl(core, returnUrl);
  const elsewhere = readAdminReturn(core, returnUrl) ?? `${core.issuer}/`;
  c.header("Location", params === null ? elsewhere : returnUrlFor(core, params));
  return c.body(null, 302);
}
