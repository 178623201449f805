import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { SandboxContext } from "../http/env";
import { type PageLocale, switchHref } from "./locale";
import { pagePolicy, style } from "./style";
import { pageWords } from "./words";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageOptions {
  readonly locale: PageLocale;
  readonly title: string;
  /** Whose page it is; without it, the account host's. */
  readonly brand?: string;
  readonly status?: 200 | 400 | 403;
}

/** The frame of every page: visibly another site, and visibly not the real one. */
export function renderPage(c: SandboxContext, options: PageOptions, body: Html): Response | Promise<Response> {
  const { locale, title, status = 200 } = options;
  const words = pageWords[locale];
  const brand = options.brand ?? words.brand;
  c.header("Content-Security-Policy", pagePolicy);
  c.header("X-Frame-Options", "SAMEORIGIN");
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "same-origin");
  c.header("Cache-Control", "no-store");
  return c.html(
    html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${brand} (${words.simulated})</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<div class="mark" role="note"><strong>${words.simulated}</strong> <span>${words.simulatedNote}</span></div>
<header><b>${brand}</b> <a href="${switchHref(c, locale)}" hreflang="${locale === "vi" ? "en" : "vi"}">${words.otherLanguage}</a></header>
<main>${body}</main>
</body>
</html>`,
    status,
  );
}
