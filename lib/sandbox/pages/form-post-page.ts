import { html, raw } from "hono/html";
import type { SandboxContext } from "../http/env";
import { scriptHash } from "./style";

const script = "window.addEventListener('load', function(){document.forms[0].submit();});";
const policy = `default-src 'none'; script-src ${scriptHash(script)}`;

/** @see https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html */
export function formPostPage(
  c: SandboxContext,
  action: string,
  fields: readonly (readonly [name: string, value: string])[],
): Response | Promise<Response> {
  c.header("Content-Security-Policy", policy);
  c.header("Referrer-Policy", "no-referrer");
  return c.html(
    html`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>…</title><base target="_self"></head><body><form method="post" action="${action}">${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<noscript><button>Tiếp tục / Continue</button></noscript></form><script>${raw(script)}</script></body></html>`,
  );
}
