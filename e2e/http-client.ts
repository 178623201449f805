import { request as send } from "node:http";

export interface Answer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Without end: pieces are sent until an answer comes. */
  readonly endless?: boolean;
  /** `false`: as a browser leaves Lax cookies at home on a POST from another site. */
  readonly cookies?: boolean;
  /** The path as it goes on the wire, where a URL parser would tidy it. */
  readonly target?: string;
}

export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

export const header = (answer: Answer, name: string): string | undefined =>
  answer.headers.find(([one]) => one.toLowerCase() === name)?.[1];

/** Where an answer leads. */
export function locationOf(answer: Answer): string {
  const location = header(answer, "location");
  if (location === undefined) throw new Error(`${answer.method} ${answer.url} leads nowhere: ${answer.status}`);
  return new URL(location, answer.url).href;
}

const isList = (fields: Fields): fields is readonly (readonly [string, string])[] => Array.isArray(fields);

export const formBody = (fields: Fields): string =>
  new URLSearchParams(
    (isList(fields) ? fields : Object.entries(fields)).map(([name, value]) => [name, value]),
  ).toString();

interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** A browser without scripts and without patience: cookies by host name and path, every answer kept, no redirect followed. */
export class Visitor {
  readonly answers: Answer[] = [];
  private readonly jar = new Map<string, Map<string, Cookie>>();

  /** A second one with the same cookies, as another tab has. */
  copy(): Visitor {
    const other = new Visitor();
    for (const [host, cookies] of this.jar) other.jar.set(host, new Map(cookies));
    return other;
  }

  cookie(url: string, name: string): string | undefined {
    return this.jar.get(new URL(url).hostname)?.get(name)?.value;
  }

  async ask(url: string, options: Ask = {}): Promise<Answer> {
    const at = new URL(url);
    const method = options.method ?? "GET";
    const cookies = options.cookies === false ? "" : this.cookieHeader(at);
    const target = options.target ?? `${at.pathname}${at.search}`;
    const headers = { host: at.host, ...(cookies === "" ? {} : { cookie: cookies }), ...options.headers };
    const answer = await exchange(at, { ...options, method, target, headers });
    for (const [name, value] of answer.headers) if (name.toLowerCase() === "set-cookie") this.keep(at, value);
    this.answers.push(answer);
    return answer;
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask(url, { headers });
  }

  /** A page, past the redirect by which Next corrects the `_rsc` of an RSC request. */
  async page(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const answer = await this.get(url, headers);
    const to = header(answer, "location");
    if (to === undefined || answer.status !== 307) return answer;
    const target = new URL(to, url);
    const same = target.pathname === new URL(url).pathname && target.searchParams.has("_rsc");
    return same ? await this.get(target.href, headers) : answer;
  }

  /** A form post as a page of that same origin sends it. */
  post(url: string, fields: Fields = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const own = { origin: new URL(url).origin, "sec-fetch-site": "same-origin" };
    const form = { "content-type": "application/x-www-form-urlencoded" };
    return this.ask(url, { method: "POST", body: formBody(fields), headers: { ...form, ...own, ...headers } });
  }

  private cookieHeader(at: URL): string {
    return [...(this.jar.get(at.hostname) ?? [])]
      .filter(([, { path }]) => `${at.pathname}/`.startsWith(path.endsWith("/") ? path : `${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");
  }

  private keep(at: URL, line: string): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals);
    const cookies = this.jar.get(at.hostname) ?? new Map<string, Cookie>();
    this.jar.set(at.hostname, cookies);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? "/";
    if (attributes.some((one) => /^max-age=0$/i.test(one))) cookies.delete(name);
    else cookies.set(name, { value: pair.slice(equals + 1), path });
  }
}

function exchange(
  at: URL,
  ask: Ask & { readonly method: string; readonly target: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Answer> {
  const { method, target, body, endless = false } = ask;
  const length = body === undefined || endless ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = send({
      host: at.hostname,
      port: at.port,
      method,
      path: target,
      agent: false,
      headers: { ...length, ...ask.headers },
    });
    let answered = false;
    request.on("response", (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      const done = () => {
        const pairs = response.rawHeaders.flatMap((name, index, all) =>
          index % 2 === 0 ? [[name, all[index + 1] ?? ""] as const] : [],
        );
        resolve({
          method,
          url: at.href,
          status: response.statusCode ?? 0,
          headers: pairs,
          body: Buffer.concat(chunks).toString("utf8"),
        });
        request.destroy();
      };
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", done);
      response.once("error", done);
    });
    // A server that refuses a body closes while it is being written; the answer may still be on its way.
    request.on("error", (error) => {
      if (!answered) reject(error);
    });
    if (endless) pour(request, typeof body === "string" ? body : "a=");
    else request.end(body);
  });
}

function pour(request: import("node:http").ClientRequest, start: string): void {
  const piece = "x".repeat(4096);
  request.write(start);
  const more = () => {
    if (!request.destroyed) request.write(piece, (error) => (error ? undefined : setImmediate(more)));
  };
  more();
}

/** The first heading of a page: what it says before anything else. */
export const headingOf = ({ body }: Answer): string => /<h1[^>]*>([^<]+)<\/h1>/.exec(body)?.[1] ?? "";

const entities: Readonly<Record<string, string>> = { quot: '"', "#39": "'", lt: "<", gt: ">", amp: "&" };
const plain = (text: string): string => text.replace(/&(quot|#39|lt|gt|amp);/g, (all, name) => entities[name] ?? all);

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

export interface Form {
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** The first form of a page: where it posts to, and its hidden fields. */
export function readFormOf(page: Answer): Form {
  const tag = /<form\b[^>]*>/.exec(page.body)?.[0] ?? "";
  const hidden = [...page.body.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)];
  return {
    action: new URL(attribute(tag, "action") ?? "", page.url).href,
    fields: hidden.map(([input]) => [attribute(input, "name") ?? "", attribute(input, "value") ?? ""] as const),
  };
}

/** The values of the boxes of that name. */
export const boxesOf = (page: Answer, name: string): string[] =>
  [...page.body.matchAll(/<input\b[^>]*>/g)]
    .filter(([input]) => attribute(input, "name") === name)
    .map(([input]) => attribute(input, "value") ?? "");
