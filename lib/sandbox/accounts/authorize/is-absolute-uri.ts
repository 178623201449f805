// A file's address counts as well: a rooted path, a drive, a share. The recorded server ran on Linux.
const file = /^(?:\/(?!\/)|\/\/[^/\\]|\\\\[^/\\]|[a-z]:[/\\])/i;
const uri = /^(?<scheme>[a-z][a-z0-9+.-]+):(?:\/\/(?<authority>[^/?#]*))?/i;
const label = "[\\p{L}\\p{M}\\p{N}_-]+";
const place = new RegExp(`^(?:[^@]*@)?(?:\\[[0-9a-f:.]+\\]|${label}(?:\\.${label})*\\.?)(?::(?<port>\\d*))?$`, "iu");
const withHost: ReadonlySet<string> = new Set(["http", "https", "ws", "wss", "ftp"]);

/** What .NET takes for an absolute address; a host is checked by its shape, nothing is looked up. */
export function isAbsoluteUri(text: string): boolean {
  const trimmed = text.replace(/^[ \t\r\n]+/, "");
  if (file.test(trimmed)) return true;
  const found = uri.exec(trimmed);
  if (found === null) return false;
  const { scheme = "", authority } = found.groups ?? {};
  if (!authority) return !withHost.has(scheme.toLowerCase());
  const host = place.exec(authority);
  return host !== null && Number(host.groups?.["port"] ?? 0) <= 65_535;
}
