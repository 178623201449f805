import type { Core } from "../core";
import { bare } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { storePage } from "../pages/store-page";
import { readPending } from "./pending-request";
import { readPageForm } from "./read-page-form";
import { returnUrlFor } from "./return-url";

/** `/account/store`: Haravan's store chooser. The choice goes back as `orgid`, and holds for this request only. */
export async function chooseStore(core: Core, c: SandboxContext): Promise<Response> {
  const form = c.req.method === "POST" ? await readPageForm(c) : null;
  if (c.req.method !== "GET" && c.req.method !== "POST") return bare(c, 405);
  const returnUrl = c.req.method === "POST" ? form?.get("ReturnUrl") : c.req.query("ReturnUrl");
  const pending = await readPending(core, c, returnUrl ?? undefined);
  if (pending === null) return bare(c, 400);
  const { request, person } = pending;
  const orgid = form?.get("orgid");
  if (orgid && person.orgs.some((org) => org.orgid === orgid)) {
    c.header("Location", returnUrlFor(core, new Map([...request.params, ["orgid", orgid]])));
    return c.body(null, 302);
  }
  return storePage(c, {
    action: `${core.issuer}/account/store`,
    returnUrl: returnUrl ?? "",
    app: request.client.name,
    choices: person.orgs.flatMap((membership) => {
      const store = core.world.stores.get(membership.orgid);
      return store === undefined ? [] : [{ store, membership }];
    }),
  });
}
