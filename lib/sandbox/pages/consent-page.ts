import { html } from "hono/html";
import { findScope, type ScopeGroup } from "../../haravan/scopes";
import type { SandboxContext } from "../http/env";
import { type Html, renderPage } from "./layout";
import { pageLocale } from "./locale";
import { type PageWords, pageWords } from "./words";

export interface ConsentPage {
  readonly action: string;
  readonly returnUrl: string;
  readonly app: string;
  readonly person: string;
  readonly store: string | null;
  readonly scopes: readonly string[];
  /** Scopes that this person may not allow; then only the way back is left. */
  readonly ownerOnly: readonly string[];
  readonly nothingChosen: boolean;
}

const groupOrder: readonly (ScopeGroup | "other")[] = ["install", "webhook", "commerce", "haraweb", "login", "other"];

function opens(words: PageWords, name: string): string {
  const scope = findScope(name);
  if (scope === undefined) return name;
  const access = scope.access === null ? "" : ` (${scope.access === "read" ? words.readOnly : words.readAndWrite})`;
  return `${words.subjects[scope.subject]}${access}`;
}

function scopeGroups(words: PageWords, scopes: readonly string[]): Html[] {
  return groupOrder.flatMap((group) => {
    const members = scopes.filter((name) => (findScope(name)?.group ?? "other") === group);
    if (members.length === 0) return [];
    return [
      html`<fieldset><legend>${words.groups[group]}</legend>${members.map(
        (name) =>
          html`<label class="scope"><input type="checkbox" name="ScopesConsented" value="${name}" checked><span>${opens(words, name)} <code>${name}</code></span></label>`,
      )}</fieldset>`,
    ];
  });
}

function decision(words: PageWords, page: ConsentPage): Html {
  if (page.ownerOnly.length === 0)
    return html`<p class="soft">${words.consent.lead}</p>
${page.nothingChosen ? html`<p class="wrong" role="alert">${words.consent.chooseOne}</p>` : ""}
${scopeGroups(words, page.scopes)}
<button class="main" type="submit" name="button" value="yes">${words.consent.allow}</button>
<button class="plain" type="submit" name="button" value="no">${words.consent.deny}</button>`;
  return html`<h2>${words.consent.ownerOnlyTitle}</h2>
<p role="alert">${words.consent.ownerOnly(page.ownerOnly.join(", "))}</p>
<p class="soft">${words.consent.inferred}</p>
<button class="main" type="submit" name="button" value="no">${words.consent.back}</button>`;
}

export function consentPage(c: SandboxContext, page: ConsentPage): Response | Promise<Response> {
  const locale = pageLocale(c);
  const words = pageWords[locale];
  const installs = page.scopes.includes("grant_service");
  const title = installs ? words.consent.installTitle(page.app) : words.consent.accessTitle(page.app);
  return renderPage(
    c,
    { locale, title },
    html`<h1>${title}</h1>
<dl>
${page.store === null ? "" : html`<dt>${words.consent.store}</dt><dd>${page.store}</dd>`}
<dt>${words.consent.account}</dt><dd>${page.person}</dd>
</dl>
<form method="post" action="${page.action}">
<input type="hidden" name="ReturnUrl" value="${page.returnUrl}">
${decision(words, page)}
</form>`,
  );
}
