import { type BlockReader, oneExchange, placeOf, viewLine } from "./block";
import { parseJson } from "./parse-json";
import { defined, isObject } from "./piece";
import { jsonLines } from "./read-body";
import { readRequestObject, readResponseObject } from "./read-exchange-object";

const opening = /^\W{0,3}(GET|POST|PUT|PATCH|DELETE) (https?:\/\/[^\s{]{1,16000}?):? (?=\{)/;

/** A form in Postman's console is an object of its fields. */
const formOf = (body: unknown): unknown =>
  isObject(body) && Object.values(body).every((value) => typeof value === "string")
    ? new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString()
    : body;

/** An entry of Postman's console: the call, and behind it an object with its parts by name. */
export const readPostmanBlock: BlockReader = (source, at, bare) => {
  const found = opening.exec(viewLine(source, at, bare));
  const [whole, method, url] = found ?? [];
  if (whole === undefined) return null;
  const skip = placeOf(source, at, bare) - (source.places[at] ?? 0) + whole.length;
  const json = jsonLines(source, at, skip);
  const value = json === null ? undefined : parseJson(json.text);
  if (json === null || !isObject(value)) return null;
  const posted = value["Request Body"];
  const form = /urlencoded/i.test(JSON.stringify(value["Request Headers"] ?? ""));
  const request = readRequestObject({
    method,
    url,
    headers: value["Request Headers"],
    body: form ? formOf(posted) : posted,
  });
  const network = isObject(value["Network"]) ? value["Network"] : {};
  const response = readResponseObject({
    status: value["Response Code"] ?? value["Status"] ?? network["status"],
    headers: value["Response Headers"],
    body: value["Response Body"],
  });
  return oneExchange(source, at, json.to, "http-request", defined({ request, response }));
};
