export interface ProblemPage {
  readonly status: number;
  /** Of the page policy that proxy.ts made for this request. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
  readonly detail: string;
  readonly note?: string;
  /** A value to copy by hand; with one, the page is good news. */
  readonly value?: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

// A document of its own: a route handler answers with it where no page can be rendered (callbacks, form posts).
const style = `:root{color-scheme:light dark;--paper:light-dark(oklch(98.6% .004 85),oklch(19% .008 250));--sheet:light-dark(#fff,oklch(22.5% .009 250));--line:light-dark(oklch(90% .006 85),oklch(31% .01 250));--ink:light-dark(oklch(24% .012 250),oklch(94% .005 85));--soft:light-dark(oklch(44% .012 250),oklch(76% .008 250));--accent:light-dark(oklch(46% .095 195),oklch(78% .1 190));--bad:light-dark(oklch(48% .16 28),oklch(77% .13 25))}
*{box-sizing:border-box}body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:16px;background:var(--paper);color:var(--ink);font:400 15px/1.55 "Be Vietnam Pro",system-ui,sans-serif}
main{width:100%;max-width:560px;background:var(--sheet);border:1px solid var(--line);border-left:4px solid var(--edge,var(--bad));border-radius:8px;padding:24px}
h1{margin:0 0 8px;font-size:1.25rem;line-height:1.3;font-weight:600;letter-spacing:-.015em;text-wrap:balance}p{margin:0 0 12px;color:var(--soft)}small{font-size:.8125rem}code{display:block;margin:0 0 12px;overflow-wrap:anywhere;user-select:all}
nav{display:flex;flex-wrap:wrap;gap:16px;margin-top:16px}a{color:var(--accent);text-underline-offset:3px}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => escapes[found] ?? found);

export function problemPageResponse(page: ProblemPage): Response {
  const links = page.links.map(({ href, label }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`).join("");
  const note = page.note ? `<p><small>${escapeHtml(page.note)}</small></p>` : "";
  const value = page.value ? `<code>${escapeHtml(page.value)}</code>` : "";
  const edge = page.value ? "main{--edge:var(--accent)}" : "";
  const html = `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)}</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><style nonce="${escapeHtml(page.nonce)}">${style}${edge}</style></head><body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.detail)}</p>${value}${note}<nav>${links}</nav></main></body></html>`;
  return new Response(html, {
    status: page.status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
    },
  });
}
