import { admit } from "../admit";
import type { Evidence } from "../evidence";
import type { ArtefactKind } from "../reading";
import { defined, type Exchange, isObject, textIn } from "./piece";
import { readCollection } from "./read-collection";
import { readRequestObject, readResponseObject } from "./read-exchange-object";

export interface ReadValue {
  readonly kind: ArtefactKind;
  readonly exchanges: readonly Exchange[];
  readonly given?: Evidence;
  readonly message?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const exchangeOf = (request: unknown, response: unknown): Exchange =>
  defined({ request: readRequestObject(request), response: readResponseObject(response) });

const isEmpty = (exchange: Exchange) => exchange.request === undefined && exchange.response === undefined;

/** Evidence in our own notation, or a file of somebody's with a request and an answer in it. */
function readEvidenceObject(value: Fields): ReadValue | null {
  const { evidence } = admit(value);
  const exchange = exchangeOf(value["request"], value["response"]);
  const names = ["request", "response", "observed", "client_message"].filter((name) => Object.hasOwn(value, name));
  if (isEmpty(exchange) && evidence.observed === undefined && evidence.client_message === undefined) return null;
  if (names.length === 0 || (names.length === 1 && names[0] === "response" && isEmpty(exchange))) return null;
  const { request: _request, response: _response, step, client_message: message, ...given } = evidence;
  // What our own names admit is taken as it is; where they admit less, the looser reader adds.
  const request = { ...exchange.request, ...evidence.request };
  const response = { ...exchange.response, ...evidence.response };
  const whole: Exchange = defined({
    request: Object.keys(request).length > 0 ? request : undefined,
    response: Object.keys(response).length > 0 ? response : undefined,
    step,
  });
  return {
    kind: "evidence",
    exchanges: isEmpty(whole) && step === undefined ? [] : [whole],
    ...(Object.keys(given).length === 0 ? {} : { given }),
    ...(message === undefined ? {} : { message }),
  };
}

/** One step of a run as our program exports it. */
function readStep(step: unknown, startedAt: number | undefined, recording: string): Exchange[] {
  if (!isObject(step)) return [];
  const offset = step["atMs"] ?? step["at_ms"];
  const sentAt = startedAt === undefined || typeof offset !== "number" ? undefined : startedAt + offset;
  const timed = { ...defined({ sentAt }), recording };
  if (step["kind"] === "front-channel") {
    const request = readRequestObject(step);
    return request === undefined
      ? []
      : [{ request, ...(step["name"] === "callback" ? { step: "callback" } : {}), ...timed }];
  }
  const { exchange } = step;
  if (!isObject(exchange)) return [];
  const { failure } = exchange;
  const clock = exchange["clockOffsetSeconds"] ?? exchange["clock_offset_seconds"];
  const observed = defined({
    transport_code: isObject(failure) ? textIn(failure, "code") : undefined,
    transport_phase: isObject(failure) ? textIn(failure, "phase") : undefined,
    server_time_offset_s: typeof clock === "number" ? clock : undefined,
  });
  const read = exchangeOf(exchange["request"], exchange["response"]);
  return [{ ...read, ...(Object.keys(observed).length > 0 ? { observed } : {}), ...timed }];
}

function readRun(value: Fields): ReadValue | null {
  const inner = value["run"];
  const run = isObject(inner) && Array.isArray(inner["steps"]) ? inner : value;
  const { steps } = run;
  if (!Array.isArray(steps) || !steps.some((step) => isObject(step) && Object.hasOwn(step, "kind"))) return null;
  const started = Date.parse(textIn(run, "startedAt", "started_at") ?? "");
  const startedAt = Number.isNaN(started) ? undefined : started;
  return { kind: "evidence", exchanges: steps.slice(0, 100).flatMap((step) => readStep(step, startedAt, "run")) };
}

/** Axios and its like: `{ config, status, response: { data } }`, `{ status, data }`; our own API's `upstream`. */
function readWrapped(value: Fields): ReadValue | null {
  const { config, upstream } = value;
  if (isObject(upstream)) {
    const response = readResponseObject(upstream);
    if (response !== undefined) return { kind: "json-body", exchanges: [{ response }] };
  }
  if (isObject(config) && textIn(config, "url") !== undefined) {
    const answer = isObject(value["response"]) ? value["response"] : value;
    const message = textIn(value, "stack", "message");
    return { kind: "log", exchanges: [exchangeOf(config, answer)], ...(message === undefined ? {} : { message }) };
  }
  const stated = readResponseObject(value);
  const wraps = Object.hasOwn(value, "data") || Object.hasOwn(value, "body");
  const named =
    Object.hasOwn(value, "headers") || Object.hasOwn(value, "statusText") || Object.hasOwn(value, "statusCode");
  if (stated?.status !== undefined && wraps && named) return { kind: "json-body", exchanges: [{ response: stated }] };
  return null;
}

/** A status that a body states of itself, as problem documents and Spring do. */
function statedStatus(value: Fields): number | undefined {
  const { status } = value;
  const telling = ["title", "type", "error", "message"].some((name) => typeof value[name] === "string");
  return telling && typeof status === "number" && Number.isInteger(status) && status >= 400 && status <= 599
    ? status
    : undefined;
}

/** What an object is: evidence, a run, a wrapped answer, the body of a token request, or the body of an answer. */
export function readJsonValue(value: Fields, body: string): ReadValue {
  const saved = readCollection(value);
  if (saved !== null) return { kind: "json-body", exchanges: saved };
  const read = readRun(value) ?? readEvidenceObject(value) ?? readWrapped(value);
  if (read !== null) return read;
  if (typeof value["grant_type"] === "string") {
    return { kind: "json-body", exchanges: [{ request: { method: "POST", body } }] };
  }
  const status = statedStatus(value);
  return { kind: "json-body", exchanges: [{ response: { ...(status === undefined ? {} : { status }), body } }] };
}
