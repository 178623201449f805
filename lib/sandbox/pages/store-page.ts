import { html } from "hono/html";
import type { SandboxContext } from "../http/env";
import type { Membership, Store } from "../world/world";
import { renderPage } from "./layout";
import { pageLocale } from "./locale";
import { pageWords } from "./words";

export interface StorePage {
  readonly action: string;
  readonly returnUrl: string;
  readonly app: string;
  readonly choices: readonly { readonly store: Store; readonly membership: Membership }[];
}

/** Shown to who has more than one store. */
export function storePage(c: SandboxContext, page: StorePage): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].chooser;
  return renderPage(
    c,
    { locale, title: words.title },
    html`<h1>${words.title}</h1>
<p class="soft">${words.lead(page.app)}</p>
<form method="post" action="${page.action}">
<input type="hidden" name="ReturnUrl" value="${page.returnUrl}">
${page.choices.map(
  ({ store, membership }) =>
    html`<button type="submit" name="orgid" value="${store.orgid}">${store.orgname}<small>${store.orgsub}.myharavan.com · ${store.orgid} · ${words.role}: ${membership.role.join(", ")}</small></button>`,
)}
</form>`,
  );
}
