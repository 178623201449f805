// Requests that no client library would let anybody send.

export interface Odd {
  readonly bytes: Buffer;
  /** The sender goes away in the middle. */
  readonly half: boolean;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export const marker = `"'><x-mark data-a=1>&<!--`;

/** The marker or a part of it, unescaped. */
export const markup = /<x-mark|"'>|<!--/i;

/** What of the caller's came back where it may not: as markup of a page, or as a header. */
export function cameBack({ text }: Answered): "markup" | "a header" | null {
  const [head = "", ...body] = text.split("\r\n\r\n");
  if (/^X-Injected:/im.test(head)) return "a header";
  // JSON and plain text may quote.
  return /^content-type: *text\/html/im.test(head) && markup.test(body.join()) ? "markup" : null;
}

const form = "Content-Type: application/x-www-form-urlencoded\r\n";
const noise = Buffer.from([0xff, 0xfe, 0x3d, 0xc3, 0x28, 0x26, 0x00, 0x25, 0x7a, 0x7a, 0x3d, 0x25]);
const markTarget = encodeURIComponent(marker);

/** Every parameter that something reads, with one value. */
const everywhere = (value: string): string =>
  [
    "ReturnUrl",
    "errorId",
    "logoutId",
    "lang",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "response_type",
    "response_mode",
    "prompt",
    "code_challenge",
    "id_token_hint",
    "orgid",
    "shop",
    "fields",
    "limit",
    "since_id",
    "ids",
    "created_at_min",
    "page",
    "hub.challenge",
    "hub.verify_token",
    "scenario",
    value,
  ]
    .map((name) => `${name}=${value}`)
    .join("&");

const headers = [
  "Cookie",
  "Authorization",
  "Origin",
  "Referer",
  "User-Agent",
  "Accept",
  "Accept-Language",
  "Prefer",
  "X-Request-Id",
  "Content-Type",
  "If-None-Match",
  "Range",
  "Access-Control-Request-Headers",
  "Access-Control-Request-Method",
  "X-Haravan-Hmacsha256",
];

const marked = (names: readonly string[]): string => names.map((name) => `${name}: ${marker}\r\n`).join("");

const postOf = (path: string, tail: string, body: Buffer, more = form): Buffer =>
  Buffer.concat([
    Buffer.from(`POST ${path} HTTP/1.1\r\n${tail}${more}Content-Length: ${body.length}\r\n\r\n`, "latin1"),
    body,
  ]);

/** All of them for one path, under the server's own name and under none of its names. */
export function odd(path: string, host: string): readonly Odd[] {
  const tail = `Host: ${host}\r\nConnection: close\r\n`;
  const and = path.includes("?") ? "&" : "?";
  const get = (more = "", target = path, first = tail): string => `GET ${target} HTTP/1.1\r\n${first}${more}\r\n`;
  const chunked = (chunks: string): string =>
    `POST ${path} HTTP/1.1\r\n${tail}${form}Transfer-Encoding: chunked\r\n\r\n${chunks}`;
  const heads: readonly (string | Buffer)[] = [
    // Targets.
    get("", `${path}${and}%zz=%&ReturnUrl=%c3%28&errorId=%00`),
    get("", `${path}${and}${everywhere("%00")}`),
    get("", `${path}${and}${everywhere("%c0%ae%c0%af%e0%80%af%f8%80%80%80%80")}`),
    get("", `${path}${and}${everywhere("%0d%0aX-Injected:%201%0d%0a%0d%0a")}`),
    get("", `${path}${and}${everywhere(markTarget)}`),
    get("", `${path}${and}${everywhere("__proto__")}&constructor=1&hasOwnProperty=1&toString=1`),
    get("", `${path}${and}x=\xc0\xaf\xff<x-mark>`),
    get("", `http://evil.example${path}${and}x`),
    get("", `http://${host}${path}`),
    get("", `//evil.example${path}`),
    get("", `${path}/%2e%2e/%5c..%00`),
    get("", `${path}/..;/%c0%ae%c0%ae/${markTarget}`),
    get("", `/${markTarget}${path}`),
    `OPTIONS * HTTP/1.1\r\n${tail}\r\n`,
    `CONNECT ${host} HTTP/1.1\r\n${tail}\r\n`,
    // Methods and versions.
    `GET ${path} HTTP/1.0\r\n\r\n`,
    `GET ${path} HTTP/0.9\r\n${tail}\r\n`,
    `GET ${path} HTTP/9.9\r\n${tail}\r\n`,
    ...["TRACE", "PROPFIND", "QUERY", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "get", "<x-mark>"].map(
      (method) => `${method} ${path} HTTP/1.1\r\n${tail}\r\n`,
    ),
    // Headers.
    get(
      "Cookie: haravan-sandbox=%zz; haravan-sandbox=\xff; =;;\r\nAuthorization: Bearer \xff.\xfe.\x80\r\nOrigin: null\r\nAccept-Language: \xff\r\n",
    ),
    get(marked(headers)),
    // A proxy's word for it: not from this machine, then.
    get(marked([...headers, "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded"])),
    get("Prefer: scenario=%00, scenario=\xff\r\nAuthorization: Basic \xff==\r\n"),
    get(`Authorization: Basic ${Buffer.from(`${marker}:\u0000`).toString("base64")}\r\n`),
    get("Authorization: Bearer a.b.c\r\nAuthorization: Bearer d\r\n"),
    get(`X: ${"a".repeat(20_000)}\r\n`),
    get("Bad Name: 1\r\n"),
    get("X: a\x00b\r\n"),
    get("X: a\r\n folded\r\n"),
    get("X: a\nX-Injected: 1\r\n"),
    get("Expect: 200-maybe\r\n"),
    get("Upgrade: websocket\r\nConnection: Upgrade\r\n"),
    // Whose name is it.
    get("", path, "Host: x\r\nConnection: close\r\n"),
    get("", path, "Host: [::\r\nConnection: close\r\n"),
    get("", path, "Host: a b\r\nHost: c\r\nConnection: close\r\n"),
    get("", path, `Host: ${marker}\r\nConnection: close\r\n`),
    get("", path, `Host: ${host}\r\nHost: evil.example\r\nConnection: close\r\n`),
    get("", path, "Connection: close\r\n"),
    // Bodies.
    postOf(path, tail, noise),
    postOf(path, tail, Buffer.from(everywhere("%00"))),
    postOf(path, tail, Buffer.from(everywhere("%c0%ae"))),
    postOf(path, tail, Buffer.from(everywhere(markTarget))),
    postOf(path, tail, Buffer.from("a=1&".repeat(4_000))),
    ...["{", "[]", "null", '"x"', '{"__proto__":{"x":1}}', `{"name":${JSON.stringify(marker)}}`, "1e999"].map((json) =>
      postOf(path, tail, Buffer.from(json), "Content-Type: application/json\r\n"),
    ),
    postOf(path, tail, Buffer.from("[".repeat(50_000)), "Content-Type: application/json\r\n"),
    postOf(path, tail, noise, "Content-Type: \xff/;;=\r\n"),
    postOf(path, tail, noise, "Content-Type: multipart/form-data\r\n"),
    postOf(path, tail, noise, "Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\n"),
    postOf(path, tail, noise, `${form}Content-Encoding: gzip\r\n`),
    `POST ${path} HTTP/1.1\r\n${tail}${form}Content-Length: -1\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${tail}${form}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
    `POST ${path} HTTP/1.1\r\n${tail}${form}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    chunked("5\r\na=%zz\r\n0\r\n\r\n"),
    chunked("zz\r\n"),
    chunked("5\r\na=1"),
    chunked("3\r\na=1\r\nffffffffffffffffff\r\n"),
    chunked("3\r\na=1XX0\r\n\r\n"),
    chunked("0\r\nX-Injected: 1\r\n\r\n"),
  ];
  const halves = [
    chunked("5\r\na="),
    `POST ${path} HTTP/1.1\r\n${tail}${form}Content-Length: 50\r\n\r\na=1`,
    `GET ${path} HT`,
  ];
  const bytesOf = (one: string | Buffer): Buffer => (typeof one === "string" ? Buffer.from(one, "latin1") : one);
  return [
    ...heads.map((one) => ({ bytes: bytesOf(one), half: false })),
    ...halves.map((one) => ({ bytes: bytesOf(one), half: true })),
  ];
}
