import type { EvidenceRequest } from "../evidence";
import { type CurlOption, longOption, shortOption, takesValue } from "./curl-options";
import { type Field, knownHeaders, readField } from "./read-head";

interface Given {
  readonly option: CurlOption;
  readonly value: string;
}

/** Words as options with their values: clusters (`-sSL`), values glued on (`-XPOST`), `--name=value`. */
function readOptions(words: readonly string[]): Given[] {
  const given: Given[] = [];
  let at = 0;
  const take = (option: CurlOption, glued: string | undefined) => {
    if (!takesValue(option)) given.push({ option, value: "" });
    else if (glued !== undefined && glued !== "") given.push({ option, value: glued });
    else {
      at += 1;
      given.push({ option, value: words[at] ?? "" });
    }
  };
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word.startsWith("--")) {
      const [, name = "", value] = /^--([\w-]{1,60})(?:=([\s\S]*))?$/.exec(word) ?? [];
      take(longOption(name), value);
    } else if (/^-[A-Za-z0-9#:]/.test(word)) {
      for (let place = 1; place < word.length; place += 1) {
        const option = shortOption(word.charAt(place));
        take(option, word.slice(place + 1));
        if (takesValue(option)) break;
      }
    } else if (word !== "" && word !== "-") {
      given.push({ option: "url", value: word });
    }
  }
  return given;
}

/** Half a surrogate pair is no character that could be escaped. */
const escaped = (text: string): string => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)));

/** `name=content`, `=content` or `content`, the content escaped; `null` where it stands in a file. */
function urlencoded(value: string): string | null {
  const equals = value.indexOf("=");
  if (equals < 0) return value.includes("@") ? null : escaped(value);
  const content = escaped(value.slice(equals + 1));
  return equals === 0 ? content : `${value.slice(0, equals)}=${content}`;
}

function basic(user: string): string {
  const bytes = new TextEncoder().encode(user);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

/** A part of the body; `null`: it is in a file, so the body is not known. */
function dataOf({ option, value }: Given): string | null | undefined {
  switch (option) {
    case "data":
    case "json":
      return value.startsWith("@") ? null : option === "data" ? value.replace(/[\r\n]+/g, "") : value;
    case "data-raw":
      return value;
    case "data-urlencode":
      return urlencoded(value);
    default:
      return undefined;
  }
}

function headersOf(given: readonly Given[]): Field[] {
  return given.flatMap(({ option, value }): Field[] => {
    switch (option) {
      case "header": {
        const field = readField(value);
        return field === null || field.value === "" ? [] : [field];
      }
      case "user":
        return [{ name: "Authorization", value: basic(value) }];
      case "bearer":
        return [{ name: "Authorization", value: `Bearer ${value}` }];
      case "cookie":
        return value.includes("=") ? [{ name: "Cookie", value }] : [];
      case "agent":
        return [{ name: "User-Agent", value }];
      case "referer":
        return [{ name: "Referer", value }];
      default:
        return [];
    }
  });
}

function address(value: string, query: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  return query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** "curl failed to verify …" is a sentence of curl's; a command names an address. */
const isAddress = (word: string): boolean =>
  /^(?:https?:\/\/|[$%{<])/i.test(word) ||
  /^(?:[\w-]{1,63}\.){0,8}(?:[\w-]{1,63}\.[a-z]{2,20}|localhost|[\d.]{7,15})(?::\d{1,5})?(?:[/?#]|$)/i.test(word);

/** The request that curl would send for these words, without what curl adds of its own to every request. */
export function readCurlCommand(words: readonly string[]): EvidenceRequest | null {
  const given = readOptions(words);
  const values = (option: CurlOption) => given.filter((one) => one.option === option).map(({ value }) => value);
  const url = values("url")[0];
  if (url === undefined || !isAddress(url)) return null;
  const has = (option: CurlOption) => given.some((one) => one.option === option);
  const parts = given.flatMap((one) => dataOf(one) ?? (dataOf(one) === null ? [null] : []));
  const whole = parts.every((part) => part !== null) ? parts.join(has("json") ? "" : "&") : undefined;
  const asQuery = has("get");
  const fields = headersOf(given);
  const named = (name: string) => fields.some((field) => field.name.toLowerCase() === name);
  const declared = has("json")
    ? "application/json"
    : has("form")
      ? "multipart/form-data"
      : parts.length > 0 && !asQuery
        ? "application/x-www-form-urlencoded"
        : undefined;
  if (declared !== undefined && !named("content-type")) fields.push({ name: "Content-Type", value: declared });
  const sends = (parts.length > 0 && !asQuery) || has("form");
  const method = values("method").at(-1) ?? (has("head") ? "HEAD" : has("upload") ? "PUT" : sends ? "POST" : "GET");
  const form = values("form").flatMap((part): [string, string][] => {
    const equals = part.indexOf("=");
    return equals > 0 ? [[part.slice(0, equals), part.slice(equals + 1)]] : [];
  });
  return {
    method,
    url: address(url, asQuery && whole !== undefined ? whole : ""),
    ...knownHeaders(fields),
    ...(form.length > 0 ? { params: Object.fromEntries(form) } : {}),
    ...(parts.length > 0 && !asQuery && whole !== undefined ? { body: whole } : {}),
  };
}
