/** What an option of curl does to the request; options that only change how curl behaves are `ignored`. */
export type CurlOption =
  | "method"
  | "header"
  | "data"
  | "data-raw"
  | "data-urlencode"
  | "json"
  | "form"
  | "user"
  | "bearer"
  | "cookie"
  | "agent"
  | "referer"
  | "url"
  | "upload"
  | "get"
  | "head"
  | "ignored-with-value"
  | "ignored";

const short: Readonly<Record<string, CurlOption>> = {
  X: "method",
  H: "header",
  d: "data",
  F: "form",
  u: "user",
  b: "cookie",
  A: "agent",
  e: "referer",
  T: "upload",
  G: "get",
  I: "head",
};

const shortWithValue = "cCDEhKmoPQrtUwxyYz";

const long: Readonly<Record<string, CurlOption>> = {
  request: "method",
  header: "header",
  data: "data",
  "data-ascii": "data",
  "data-binary": "data-raw",
  "data-raw": "data-raw",
  "data-urlencode": "data-urlencode",
  json: "json",
  form: "form",
  "form-string": "form",
  user: "user",
  "oauth2-bearer": "bearer",
  cookie: "cookie",
  "user-agent": "agent",
  referer: "referer",
  url: "url",
  "upload-file": "upload",
  get: "get",
  head: "head",
};

const longWithValue: ReadonlySet<string> = new Set(
  (
    "abstract-unix-socket aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to " +
    "continue-at cookie-jar create-file-mode crlfile curves dns-servers dump-header engine happy-eyeballs-timeout-ms " +
    "interface key key-type keepalive-time limit-rate local-port max-filesize max-redirs max-time noproxy output " +
    "output-dir pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-cert proxy-header " +
    "proxy-key proxy-pass proxy-user range rate resolve retry retry-delay retry-max-time socks4 socks4a socks5 " +
    "socks5-hostname speed-limit speed-time stderr time-cond tls-max tls13-ciphers trace trace-ascii unix-socket " +
    "url-query write-out"
  ).split(" "),
);

export const takesValue = (option: CurlOption): boolean =>
  option !== "ignored" && option !== "get" && option !== "head";

export function shortOption(letter: string): CurlOption {
  if (Object.hasOwn(short, letter)) return short[letter] ?? "ignored";
  return shortWithValue.includes(letter) ? "ignored-with-value" : "ignored";
}

export function longOption(name: string): CurlOption {
  if (Object.hasOwn(long, name)) return long[name] ?? "ignored";
  return longWithValue.has(name) ? "ignored-with-value" : "ignored";
}
