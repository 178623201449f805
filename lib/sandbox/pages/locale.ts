import { getCookie, setCookie } from "hono/cookie";
import type { SandboxContext } from "../http/env";

/** The simulated platform speaks Vietnamese first. */
export type PageLocale = "vi" | "en";

const cookieName = "haravan-sandbox-lang";

export function pageLocale(c: SandboxContext): PageLocale {
  const asked = c.req.query("lang");
  if (asked === "vi" || asked === "en") {
    setCookie(c, cookieName, asked, { path: "/", sameSite: "Lax", httpOnly: true });
    return asked;
  }
  return getCookie(c, cookieName) === "en" ? "en" : "vi";
}

/** This page in the other language. */
export function switchHref(c: SandboxContext, locale: PageLocale): string {
  const url = new URL(c.req.url);
  url.searchParams.set("lang", locale === "vi" ? "en" : "vi");
  return url.search;
}
