import { hiddenFields, offeredScopes, type Page } from "../../lib/sandbox/testing/browser";

const plainText = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** A browser that goes from site to site: cookies by host, redirects, forms, and the form that posts itself. */
export class Visitor {
  readonly jars = new Map<string, Map<string, string>>();

  #jar(url: string): Map<string, string> {
    const { hostname } = new URL(url);
    const found = this.jars.get(hostname) ?? new Map<string, string>();
    this.jars.set(hostname, found);
    return found;
  }

  async open(url: string, body?: URLSearchParams): Promise<Page> {
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const post = body === undefined ? {} : { method: "POST", body };
    const answer = await fetch(url, { redirect: "manual", headers: { cookie }, ...post });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0\b|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location !== null) return this.open(new URL(location, url).href);
    const page: Page = { url, status: answer.status, html: await answer.text(), headers: answer.headers };
    return /document\.forms\[0\]\.submit/.test(page.html) ? this.submit(page, []) : page;
  }

  submit(page: Page, fields: readonly (readonly [string, string])[]): Promise<Page> {
    const action = /<form\b[^>]*action=['"]([^'"]*)['"]/.exec(page.html)?.[1];
    if (action === undefined) throw new Error(`no form at ${page.url}: ${page.html.slice(0, 500)}`);
    const all = [...hiddenFields(page), ...fields].map(([name, value]) => [name, value]);
    return this.open(new URL(plainText(action), page.url).href, new URLSearchParams(all));
  }

  allow(page: Page): Promise<Page> {
    return this.submit(page, [
      ["button", "yes"],
      ...offeredScopes(page).map((scope) => ["ScopesConsented", scope] as const),
    ]);
  }
}
