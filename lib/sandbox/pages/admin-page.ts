import { html } from "hono/html";
import type { AdminApp, Visit } from "../admin/read-visit";
import type { SandboxContext } from "../http/env";
import type { Client } from "../world/client";
import type { Person, Store } from "../world/world";
import { type AdminWords, adminWords } from "./admin-words";
import { type Html, renderPage } from "./layout";
import { pageLocale } from "./locale";

const hidden = (client: Client): Html => html`<input type="hidden" name="client_id" value="${client.id}">`;

const who = ({ orgname, orgsub }: Store, person: Person): Html =>
  html`<p class="soft">${orgname} · ${orgsub}.myharavan.com · ${String(person.claims["name"] ?? person.name)}</p>`;

function appEntry(words: AdminWords, { client, owner }: AdminApp, here: string): Html {
  return html`<section aria-label="${client.name}">
<h2>${client.name}</h2>
<form method="post" action="${here}">${hidden(client)}
<button class="main" type="submit" name="do" value="open">${words.open}</button>
${owner ? html`<button class="plain" type="submit" name="do" value="remove">${words.remove}</button>` : ""}
</form>
</section>`;
}

/** The store's admin as far as apps need it: open, and remove. */
export function adminPage(
  c: SandboxContext,
  { store, person, apps }: Extract<Visit, { kind: "member" }>,
  here: string,
): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = adminWords[locale];
  return renderPage(
    c,
    { locale, title: words.title, brand: words.brand },
    html`<h1>${words.title}</h1>
${who(store, person)}
${apps.length === 0 ? html`<p>${words.none}</p>` : apps.map((app) => appEntry(words, app, here))}`,
  );
}

export function confirmPage(
  c: SandboxContext,
  client: Client,
  store: Store,
  here: string,
): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = adminWords[locale];
  const title = words.removeTitle(client.name);
  return renderPage(
    c,
    { locale, title, brand: words.brand },
    html`<h1>${title}</h1>
<p>${words.removeLead(store.orgname)}</p>
<p class="soft">${words.inferred}</p>
<form method="post" action="${here}">${hidden(client)}
<button class="main" type="submit" name="do" value="remove-now">${words.remove}</button>
</form>
<p><a href="${here}">${words.keep}</a></p>`,
  );
}

export function noLaunchPage(c: SandboxContext, client: Client, back: string): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = adminWords[locale];
  return renderPage(
    c,
    { locale, title: client.name, brand: words.brand },
    html`<h1>${client.name}</h1><p role="alert">${words.cannotOpen}</p><p><a href="${back}">${words.back}</a></p>`,
  );
}

export function strangerPage(
  c: SandboxContext,
  { store, person }: Extract<Visit, { kind: "stranger" }>,
  signIn: string,
): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = adminWords[locale];
  return renderPage(
    c,
    { locale, title: words.title, brand: words.brand, status: 403 },
    html`<h1>${words.title}</h1>
${who(store, person)}
<p role="alert">${words.stranger}</p>
<p><a href="${signIn}">${words.otherAccount}</a></p>`,
  );
}
