import { getCookie, setCookie } from "hono/cookie";
import type { SandboxContext } from "../http/env";

/** The simulated platform speaks Vietnamese where nobody asks for another language. */
export type PageLocale = "vi" | "en";

const cookieName = "haravan-sandbox-lang";

const isSpoken = (tag: string | undefined): tag is PageLocale => tag === "vi" || tag === "en";

const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** Tags in the order of preference, as an app asks. @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest */
const askedByApp = (uiLocales: string): PageLocale | undefined => uiLocales.split(" ").map(languageOf).find(isSpoken);

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
function askedByBrowser(acceptLanguage: string): PageLocale | undefined {
  const wishes = acceptLanguage.split(",").map((wish) => {
    const [tag = "", ...params] = wish.split(";").map((part) => part.trim());
    const weight = params.find((param) => /^q=/i.test(param))?.slice(2);
    return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight) };
  });
  return wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isSpoken);
}

/** What the person chose on a page, else what the app asks for, else what the browser does. */
export function pageLocale(c: SandboxContext): PageLocale {
  const asked = c.req.query("lang");
  if (isSpoken(asked)) {
    setCookie(c, cookieName, asked, { path: "/", sameSite: "Lax", httpOnly: true });
    return asked;
  }
  const chosen = getCookie(c, cookieName);
  if (isSpoken(chosen)) return chosen;
  return askedByApp(c.get("uiLocales") ?? "") ?? askedByBrowser(c.req.header("accept-language") ?? "") ?? "vi";
}

/** This page in the other language. */
export function switchHref(c: SandboxContext, locale: PageLocale): string {
  const url = new URL(c.req.url);
  url.searchParams.set("lang", locale === "vi" ? "en" : "vi");
  return url.search;
}
