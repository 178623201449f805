import { expect, test } from "vitest";
import type { TestBrowser } from "../testing/browser";
import { installUrl, openDemo } from "../testing/demo-app";

const { at, app } = await openDemo();
const langOf = (page: { readonly html: string }) => /<html lang="(\w+)">/.exec(page.html)?.[1];
const spoken = (accept: string) => ({ headers: { "accept-language": accept } });

/** The three pages of one install, and the page for a request that cannot be served, in one browser. */
async function langs(change: Readonly<Record<string, string>>, accept: string): Promise<readonly unknown[]> {
  const visitor = at.browser();
  const send = visitor.request.bind(visitor);
  Object.assign(visitor, {
    request: (url: string, init: RequestInit = {}) => send(url, { ...init, ...spoken(accept) }),
  } satisfies Partial<TestBrowser>);
  const login = await visitor.open(installUrl(app, change));
  const wrong = await visitor.submit(login, [["Username", "nobody"]]);
  const consent = await visitor.submit(login, [["DemoPerson", "owner"]]);
  const error = await visitor.open(installUrl(app, { ...change, response_type: "nothing" }));
  return [login, wrong, consent, error].map(langOf);
}

const all = (lang: string) => [lang, lang, lang, lang];

test.each([
  ["what the app asks for", { ui_locales: "en" }, "vi", "en"],
  ["the first of these that is spoken", { ui_locales: "fr-CA en-GB vi" }, "", "en"],
  ["the browser's languages where the app asks for none", {}, "fr, en-US;q=0.8, vi;q=0.3", "en"],
  ["the browser's languages where the app asks for none that is spoken", { ui_locales: "fr" }, "en", "en"],
  ["Vietnamese where the browser prefers it", {}, "en;q=0.5, vi-VN", "vi"],
  ["Vietnamese where nobody says anything", {}, "", "vi"],
  ["Vietnamese for a program that takes anything", {}, "*", "vi"],
  ["Vietnamese where English is refused", {}, "en;q=0, fr", "vi"],
])("login, consent and error page speak %s", async (_, change: Readonly<Record<string, string>>, accept, lang) => {
  expect(await langs(change, accept)).toEqual(all(lang));
});

test("who changes the language on a page has it on the next ones, whatever the app asks for", async () => {
  const visitor = at.browser();
  const login = await visitor.open(installUrl(app, { ui_locales: "vi" }));
  expect(langOf(await visitor.open(`${login.url}&lang=en`))).toBe("en");
  expect(langOf(await visitor.submit(login, [["DemoPerson", "owner"]]))).toBe("en");
});

test.each([
  ["vi", "Cho phép", "Từ chối"],
  ["en", "Allow", "Deny"],
])("consent is asked for in one language, %s", async (lang, allow, deny) => {
  const visitor = at.browser();
  const login = await visitor.open(installUrl(app, { ui_locales: lang }));
  const { html } = await visitor.submit(login, [["DemoPerson", "owner"]]);
  const buttons = [...html.matchAll(/<button[^>]*name="button"[^>]*>([^<]*)</g)].map(([, words]) => words);
  expect(buttons).toEqual([allow, deny]);
});
