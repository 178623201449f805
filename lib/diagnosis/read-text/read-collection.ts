import { type Exchange, isObject, textIn } from "./piece";
import { readRequestObject, readResponseObject } from "./read-exchange-object";

const most = 50;

/** A variable stands for a value that was sent, and is not that value. */
const hidden = (text: string) => text.replace(/\{\{[^{}]{1,80}\}\}/g, "hidden");

const fieldsOf = (list: unknown): (readonly [string, string])[] =>
  (Array.isArray(list) ? list.slice(0, 200) : []).flatMap((field: unknown): (readonly [string, string])[] => {
    if (!isObject(field) || field["disabled"] === true) return [];
    const [name, value] = [textIn(field, "key"), textIn(field, "value")];
    return name === undefined ? [] : [[name, hidden(value ?? "")]];
  });

function bodyOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  if (body["mode"] === "urlencoded")
    return new URLSearchParams(fieldsOf(body["urlencoded"]).map(([n, v]) => [n, v])).toString();
  const raw = textIn(body, "raw");
  return raw === undefined ? undefined : hidden(raw);
}

function requestOf(request: unknown) {
  if (!isObject(request)) return undefined;
  const { url } = request;
  const address = typeof url === "string" ? url : isObject(url) ? textIn(url, "raw") : undefined;
  return readRequestObject({
    method: request["method"],
    url: address === undefined || /^\{\{/.test(address) ? undefined : hidden(address),
    headers: Object.fromEntries(fieldsOf(request["header"])),
    body: bodyOf(request["body"]),
  });
}

function exchangesOf(item: unknown, depth: number): Exchange[] {
  if (!isObject(item) || depth > 8) return [];
  if (Array.isArray(item["item"])) return item["item"].slice(0, most).flatMap((one) => exchangesOf(one, depth + 1));
  const answers = Array.isArray(item["response"]) ? item["response"].slice(0, most) : [];
  const request = requestOf(item["request"]);
  if (answers.length === 0) return request === undefined ? [] : [{ request }];
  return answers.flatMap((answer: unknown): Exchange[] => {
    if (!isObject(answer)) return [];
    const own = requestOf(answer["originalRequest"]) ?? request;
    const response = readResponseObject({ status: answer["code"], headers: answer["header"], body: answer["body"] });
    return [{ ...(own === undefined ? {} : { request: own }), ...(response === undefined ? {} : { response }) }];
  });
}

/** A collection that Postman exported, with the answers saved in it; `null`: it is none. */
export function readCollection(value: Readonly<Record<string, unknown>>): readonly Exchange[] | null {
  const { info, item } = value;
  if (!isObject(info) || !Array.isArray(item) || !/getpostman/.test(textIn(info, "schema") ?? "")) return null;
  return exchangesOf({ item }, 0).slice(0, most);
}
