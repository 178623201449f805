import { html } from "hono/html";
import type { SandboxContext } from "../http/env";
import type { Person, World } from "../world/world";
import { renderPage } from "./layout";
import { pageLocale } from "./locale";
import { type PageWords, pageWords } from "./words";

export interface LoginPage {
  readonly world: World;
  readonly action: string;
  readonly returnUrl: string;
  readonly app: string | null;
  readonly hint: string | null;
  readonly problem: "wrong" | "deactivated" | null;
}

function roleOf(words: PageWords["login"], person: Person): string {
  const claim = person.claims["role"];
  const roles = person.orgs
    .flatMap(({ role }) => role)
    .concat(Array.isArray(claim) ? claim : claim ? [String(claim)] : []);
  return roles.includes("admin") ? words.owner : words.staff;
}

function about(words: PageWords["login"], world: World, person: Person): string {
  const stores = person.orgs.map(({ orgid }) => world.stores.get(orgid)?.orgname ?? orgid);
  const own = stores.length > 0 ? stores : [person.claims["orgname"]].filter((name) => typeof name === "string");
  const count = own.length > 1 ? `${words.stores(own.length)}: ` : "";
  return [roleOf(words, person), `${count}${own.join(", ")}`].filter((part) => part !== "").join(" · ");
}

function personButton(words: PageWords["login"], { world, hint }: LoginPage, person: Person) {
  const name = person.claims["name"] ?? person.name;
  return html`<button type="submit" name="DemoPerson" value="${person.name}"${
    hint === person.name ? html` class="hinted" autofocus` : ""
  }>${String(name)}<small>${person.name} · ${about(words, world, person)}</small></button>`;
}

export function loginPage(c: SandboxContext, page: LoginPage): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale].login;
  const hinted = page.hint === null ? undefined : page.world.people.get(page.hint);
  const people = [...page.world.people.values()].sort((a, b) => Number(b === hinted) - Number(a === hinted));
  return renderPage(
    c,
    { locale, title: words.title },
    html`<h1>${words.title}</h1>
${page.app === null ? "" : html`<p class="soft">${words.continueTo(page.app)}</p>`}
${page.problem === null ? "" : html`<p class="wrong" role="alert">${words[page.problem]}</p>`}
<form method="post" action="${page.action}">
<button class="default" type="submit" tabindex="-1" aria-hidden="true"></button>
<input type="hidden" name="ReturnUrl" value="${page.returnUrl}">
<h2>${words.demoPeople}</h2>
${people.map((person) => personButton(words, page, person))}
<h2>${words.withPassword}</h2>
<label class="field"><span>${words.username}</span><input type="text" name="Username" value="${page.hint ?? ""}" autocomplete="username" autocapitalize="none"></label>
<label class="field"><span>${words.password}</span><input type="password" name="Password" value="" autocomplete="current-password"></label>
<button class="main" type="submit" name="button" value="login">${words.submit}</button>
</form>`,
  );
}
