import type { EvidenceRequest, EvidenceResponse } from "../evidence";
import { limits } from "./limits";
import { defined, isObject, textIn } from "./piece";
import { type Field, toHeaders } from "./read-head";

type Record_ = Readonly<Record<string, unknown>>;

/** Headers that were listed; an empty list says nothing. */
function headersOf(fields: readonly Field[] | undefined): Readonly<Record<string, string>> | undefined {
  return fields === undefined || fields.length === 0 ? undefined : toHeaders(fields);
}

const pick = (record: Record_, ...names: readonly string[]): unknown =>
  names
    .map((name) => (Object.hasOwn(record, name) ? record[name] : undefined))
    .find((value) => value !== undefined && value !== null);

const written = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;

/** Headers as `[{name, value}]` (HAR, our runs), `[[name, value]]`, or an object. */
function fieldsOf(value: unknown): Field[] | undefined {
  if (Array.isArray(value)) {
    return value.slice(0, limits.headers).flatMap((item: unknown): Field[] => {
      const [name, text] = isObject(item)
        ? [pick(item, "name", "key"), pick(item, "value")]
        : Array.isArray(item)
          ? item
          : [];
      const content = written(text);
      return typeof name === "string" && content !== undefined ? [{ name, value: content }] : [];
    });
  }
  if (!isObject(value)) return undefined;
  return Object.entries(value)
    .slice(0, limits.headers)
    .flatMap(([name, item]) => {
      const content = Array.isArray(item) ? item.filter((one) => typeof one === "string").join(", ") : written(item);
      return content === undefined ? [] : [{ name, value: content }];
    });
}

function bodyOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : undefined;
}

function paramsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  const fields = fieldsOf(value);
  return fields === undefined || fields.length === 0
    ? undefined
    : Object.fromEntries(
        fields
          .slice(0, limits.params)
          .reverse()
          .map((field) => [field.name, field.value]),
      );
}

/** A request as HAR, axios, our own runs and hand-written JSON put it down. `undefined`: it says nothing of one. */
export function readRequestObject(value: unknown): EvidenceRequest | undefined {
  if (!isObject(value)) return undefined;
  const posted = pick(value, "postData");
  const post = isObject(posted) ? posted : {};
  const base = textIn(value, "baseURL");
  const path = textIn(value, "url", "uri", "requestUrl", "href");
  const headers = fieldsOf(pick(value, "headers"));
  const params = paramsOf(pick(value, "params") ?? pick(post, "params"));
  const mime = textIn(post, "mimeType");
  const stated = headersOf(headers) ?? (mime === undefined ? undefined : { "content-type": mime });
  const body = bodyOf(pick(value, "body", "data")) ?? textIn(post, "text");
  const whole = body !== undefined && body !== "";
  const request = defined({
    method: textIn(value, "method", "requestMethod")?.toUpperCase(),
    url: base !== undefined && path?.startsWith("/") ? base.replace(/\/$/, "") + path : path,
    headers: stated,
    // HAR lists a form twice, whole and by its fields; the whole is enough.
    params: whole && pick(value, "params") === undefined ? undefined : params,
    body: body === "" && params !== undefined ? undefined : body,
  });
  return Object.keys(request).length === 0 ? undefined : request;
}

const isStatus = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;

/** An answer in the same notations; `data` is axios's name for the body. */
export function readResponseObject(value: unknown): EvidenceResponse | undefined {
  if (!isObject(value)) return undefined;
  const stated = pick(value, "status", "statusCode", "status_code", "StatusCode");
  const status = typeof stated === "string" && /^\d{3}$/.test(stated) ? Number(stated) : stated;
  const headers = fieldsOf(pick(value, "headers"));
  const content = pick(value, "content");
  const text = isObject(content) ? harBody(content) : undefined;
  const response = defined({
    status: isStatus(status) ? status : undefined,
    headers: headersOf(headers),
    body: text ?? bodyOf(pick(value, "body", "data")),
  });
  return Object.keys(response).length === 0 ? undefined : response;
}

/** A body in a HAR may be in base64; one that is no text stays out. */
function harBody(content: Record_): string | undefined {
  const text = textIn(content, "text");
  if (text === undefined || textIn(content, "encoding") !== "base64") return text;
  if (!/^[A-Za-z0-9+/\s]*(?:={1,2}\s*)?$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
