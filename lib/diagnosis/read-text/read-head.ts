import type { EvidenceRequest } from "../evidence";
import { limits } from "./limits";

export interface StatusLine {
  readonly status: number;
}

export interface RequestLine {
  readonly method: string;
  readonly target: string;
  /** `HTTP/1.1` stood at the end, so that this is a message and not a sentence. */
  readonly versioned: boolean;
}

const methods = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT|TRACE";
const requestLine = new RegExp(`^(${methods})\\s{1,8}(\\S{1,32000}?)(?:\\s{1,8}HTTP/\\d(?:\\.\\d)?)?$`);
/** WebDAV and others have methods of their own; then only the version shows that this is a message. */
const anyMethod = /^([A-Z]{3,16})\s{1,8}(\S{1,32000})\s{1,8}HTTP\/\d(?:\.\d)?$/;
const statusLine = /^HTTP\/\d(?:\.\d)?\s{1,8}(\d{3})(?:\s.{0,200})?$/;
const field = /^([!#$%&'*+.^_`|~\w-]{1,80}):(?!\/\/)[ \t]{0,20}(.*)$/;

export function readStatusLine(line: string): StatusLine | null {
  const status = Number(statusLine.exec(line)?.[1] ?? 0);
  return status >= 100 && status <= 599 ? { status } : null;
}

export function readRequestLine(line: string): RequestLine | null {
  const found = requestLine.exec(line) ?? anyMethod.exec(line);
  const target = found?.[2];
  if (found === null || target === undefined || !/^(?:\/|https?:\/\/|[\w.-]+:\d+$|\*$)/i.test(target)) return null;
  return { method: found[1] ?? "GET", target, versioned: /HTTP\/\d(?:\.\d)?$/.test(line) };
}

export interface Field {
  readonly name: string;
  readonly value: string;
}

/** `Name: value`, and the pseudo-fields of HTTP/2 (`:path: /…`, also `[:path: /…]`). */
export function readField(line: string): Field | null {
  const pseudo = /^\[?:(method|path|scheme|authority|status):[ \t]{0,8}(.*?)\]?$/.exec(line);
  if (pseudo !== null) return { name: `:${pseudo[1]}`, value: pseudo[2] ?? "" };
  const found = field.exec(line);
  return found?.[1] === undefined ? null : { name: found[1], value: (found[2] ?? "").trim() };
}

/** One value a name, whatever its case; several are joined as HTTP joins them. */
export function toHeaders(fields: readonly Field[]): Readonly<Record<string, string>> {
  const kept = new Map<string, { readonly name: string; readonly value: string }>();
  for (const { name, value } of fields.slice(0, limits.headers)) {
    if (name.startsWith(":")) continue;
    const key = name.toLowerCase();
    const before = kept.get(key);
    kept.set(key, before === undefined ? { name, value } : { name: before.name, value: `${before.value}, ${value}` });
  }
  return Object.fromEntries([...kept.values()].map(({ name, value }) => [name, value]));
}

/** The value of a header, whatever the case of its name. */
export const headerOf = (headers: Readonly<Record<string, string>> | undefined, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];

/** Of two lists the second counts where both name a header. */
export function mergeHeaders(
  one: Readonly<Record<string, string>> = {},
  other: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const later = new Set(Object.keys(other).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(one).filter(([name]) => !later.has(name.toLowerCase()))), ...other };
}

/** A record of headers, or nothing where none is known. */
export function knownHeaders(fields: readonly Field[]): { readonly headers?: Readonly<Record<string, string>> } {
  const headers = toHeaders(fields);
  return Object.keys(headers).length > 0 ? { headers } : {};
}

const onThisMachine = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal)/i;

/** A message holds only the path; the host is a header, and the scheme is known to none but the connection. */
export function absoluteUrl(target: string, host: string | undefined, scheme?: string): string {
  if (/^https?:\/\//i.test(target) || host === undefined || host === "") return target;
  const plain = onThisMachine.test(host) || /:(?:80|8080|3000|5000)$/.test(host);
  return `${scheme ?? (plain ? "http" : "https")}://${host.replace(/:443$/, "")}${target.startsWith("/") ? "" : "/"}${target}`;
}

const pseudoOf = (fields: readonly Field[], name: string) => fields.find((one) => one.name === name)?.value;

/** A request from its head. `line` is absent where HTTP/2 has pseudo-fields in its place. */
export function toRequest(
  line: RequestLine | null,
  fields: readonly Field[],
  body: string | undefined,
  scheme?: string,
): EvidenceRequest {
  const host = pseudoOf(fields, ":authority") ?? fields.find(({ name }) => name.toLowerCase() === "host")?.value;
  const target = line?.target ?? pseudoOf(fields, ":path") ?? "/";
  return {
    method: line?.method ?? pseudoOf(fields, ":method") ?? "GET",
    url: absoluteUrl(target, host, pseudoOf(fields, ":scheme") ?? scheme),
    ...knownHeaders(fields),
    ...(body === undefined ? {} : { body }),
  };
}
