import { unescapeHtml } from "../http/unescape-html";

type Send = (request: Request) => Promise<Response>;

export const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
};

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

/** A browser without scripts: cookies, redirects inside the sandbox, and forms. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly send: Send;
  readonly origin: string;

  constructor(send: Send, origin: string) {
    this.send = send;
    this.origin = origin;
  }

  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0)
      headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await this.send(new Request(url, { ...init, headers, redirect: "manual" }));
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  /** Follows redirects while they stay in the sandbox; stops at the app's address. */
  async open(url: string, init: RequestInit = {}): Promise<Page> {
    let here = url;
    let answer = await this.request(url, init);
    for (let hop = 0; hop < 10 && answer.headers.has("location"); hop += 1) {
      here = new URL(answer.headers.get("location") ?? "", here).href;
      if (new URL(here).origin !== this.origin) return { url: here, status: 302, html: "", headers: answer.headers };
      answer = await this.request(here);
    }
    return { url: here, status: answer.status, html: await answer.text(), headers: answer.headers };
  }

  submit(page: Page, fields: readonly (readonly [string, string])[]): Promise<Page> {
    const action = attribute(/<form\b[^>]*>/.exec(page.html)?.[0] ?? "", "action") ?? page.url;
    const body = new URLSearchParams([...hiddenFields(page), ...fields].map(([name, value]) => [name, value]));
    return this.open(new URL(action, page.url).href, { method: "POST", body });
  }
}

export function hiddenFields(page: Page): [string, string][] {
  return [...page.html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    attribute(tag, "name") ?? "",
    attribute(tag, "value") ?? "",
  ]);
}

export const offeredScopes = (page: Page): string[] =>
  [...page.html.matchAll(/<input\b[^>]*name="ScopesConsented"[^>]*>/g)].map(([tag]) => attribute(tag, "value") ?? "");

export const shownError = (page: Page): [error: string, description: string] | null => {
  const tag = /<section data-error=[^>]*>/.exec(page.html)?.[0];
  return tag === undefined
    ? null
    : [attribute(tag, "data-error") ?? "", attribute(tag, "data-error-description") ?? ""];
};
