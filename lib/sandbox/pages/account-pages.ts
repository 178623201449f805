import { html } from "hono/html";
import type { SandboxContext } from "../http/env";
import { adminWords } from "./admin-words";
import { renderPage } from "./layout";
import { pageLocale } from "./locale";
import { pageWords } from "./words";

export function signOutPage(c: SandboxContext, action: string, logoutId: string): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].signOut;
  return renderPage(
    c,
    { locale, title: words.title },
    html`<h1>${words.title}</h1>
<p>${words.question}</p>
<form method="post" action="${action}"><input type="hidden" name="logoutId" value="${logoutId}"><button class="main" type="submit">${words.yes}</button></form>`,
  );
}

export function signedOutPage(c: SandboxContext, backTo: string | null): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].signOut;
  return renderPage(
    c,
    { locale, title: words.title },
    html`<h1>${words.title}</h1><p role="status">${words.done}</p>${
      backTo === null ? "" : html`<p><a href="${backTo}" rel="noreferrer">${words.back}</a></p>`
    }`,
  );
}

export function homePage(
  c: SandboxContext,
  name: string | null,
  stores: readonly { readonly name: string; readonly path: string }[],
): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].home;
  const apps = adminWords[locale].title;
  return renderPage(
    c,
    { locale, title: words.title },
    html`<h1>${words.title}</h1><p>${name === null ? words.nobody : words.signedInAs(name)}</p>${stores.map(
      ({ name: store, path }) => html`<p><a href="${path}">${apps}: ${store}</a></p>`,
    )}`,
  );
}
