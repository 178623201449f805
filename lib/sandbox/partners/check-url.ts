import type { PartnerFaultCode } from "./fault";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
const isWeb = (url: URL): boolean => url.protocol === "https:" || url.protocol === "http:";

interface UrlCheck {
  readonly code: PartnerFaultCode;
  readonly message: string;
  readonly fails: (url: URL, text: string) => boolean;
}

/** What a browser cannot be sent back to safely, the plainest reason first. */
const checks: readonly UrlCheck[] = [
  { code: "url-scheme", message: "an https URL", fails: (url) => !isWeb(url) },
  // A parser repairs these; the server compares what was written.
  { code: "url-malformed", message: "an absolute URL", fails: (_, text) => !/^https?:\/\/[^\s\\]+$/i.test(text) },
  { code: "url-wildcard", message: "no wildcard: it is compared as it stands", fails: (_, text) => text.includes("*") },
  { code: "url-userinfo", message: "no user name or password", fails: (url) => url.username + url.password !== "" },
  { code: "url-fragment", message: "no fragment", fails: (_, text) => text.includes("#") },
  {
    code: "url-insecure",
    message: "https, or http on this very machine",
    fails: (url) => url.protocol === "http:" && !loopback.has(url.hostname),
  },
];

export function checkUrl(text: string): Pick<UrlCheck, "code" | "message"> | undefined {
  const url = URL.parse(text);
  if (url === null) return { code: "url-malformed", message: "an absolute URL" };
  return checks.find(({ fails }) => fails(url, text));
}
