import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { signedOutPage, signOutPage } from "../pages/account-pages";
import { readPageForm } from "./read-page-form";
import { endSession } from "./session/session";

/** `/account/logout`: asks, unless the request came with an ID token of the app. */
export async function logout(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "POST") return bare(c, 405);
  const posted = c.req.method === "POST" ? await readPageForm(c) : undefined;
  if (posted === null) return bare(c, 400);
  const logoutId = posted === undefined ? (c.req.query("logoutId") ?? "") : (posted.get("logoutId") ?? "");
  const kept = await core.records.get("sign-outs", logoutId.toLowerCase());
  const vouched = kept !== undefined && kept.clientId !== null;
  if (posted === undefined && !vouched) return signOutPage(c, `${core.issuer}/account/logout`, logoutId);
  await endSession(core, c);
  return signedOutPage(c, kept?.postLogoutUri ?? null);
}
