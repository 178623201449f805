import type { ReadingLimit } from "../reading";
import type { Block, Draft } from "./block";
import { readBrowserFailure } from "./har-failures";
import { limits } from "./limits";
import { parseJson } from "./parse-json";
import { defined, type Exchange, isObject, textIn } from "./piece";
import { readRequestObject, readResponseObject } from "./read-exchange-object";
import { answerRole } from "./roles";
import { type JsonScan, scanJson } from "./scan-json";
import { lineAt, type Source } from "./source";

function timeOf(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function readEntry(entry: unknown, recording: string): Exchange | null {
  if (!isObject(entry)) return null;
  const request = readRequestObject(entry["request"]);
  if (request?.url === undefined) return null;
  const answer = isObject(entry["response"]) ? entry["response"] : {};
  const words = textIn(entry, "_error") ?? textIn(answer, "_error", "_statusText");
  const failure = answer["status"] === 0 || words !== undefined ? readBrowserFailure(words ?? "") : null;
  const response = readResponseObject(answer);
  const sentAt = timeOf(entry["startedDateTime"]);
  const took = typeof entry["time"] === "number" && entry["time"] >= 0 ? entry["time"] : undefined;
  const unanswered = response?.status === undefined;
  const waited = unanswered && took !== undefined ? { waited_s: Math.round(took) / 1000 } : {};
  const observed =
    unanswered && failure !== null
      ? { transport_code: failure.code, transport_phase: failure.phase, ...waited }
      : undefined;
  return {
    request,
    ...(unanswered ? {} : { response }),
    ...defined({
      observed,
      sentAt,
      answeredAt: sentAt === undefined || took === undefined || unanswered ? undefined : sentAt + took,
    }),
    recording,
  };
}

const asset = /\.(?:js|mjs|css|png|jpe?g|gif|svg|ico|woff2?|ttf|map|webp|mp4)$/i;

const pathOf = (exchange: Exchange): string => (exchange.request?.url ?? "").split(/[?#]/, 1)[0] ?? "";

/** Entries that tell of the flow, and those that failed; the pictures and scripts of a page are neither. */
function isWorthTelling(exchange: Exchange): boolean {
  const role = answerRole(exchange);
  if (role.part !== "other") return true;
  if (asset.test(pathOf(exchange))) return false;
  const { status } = exchange.response ?? {};
  return role.fails || (status === undefined && exchange.observed !== undefined);
}

export interface ReadHar {
  readonly block: Block;
  readonly limit: ReadingLimit | null;
}

/**
 * HAR 1.2. Entries are found by their brackets and parsed one by one, so that a file that was cut still gives the whole
 * ones. Each that is kept is a piece of its own.
 */
export function readHar(source: Source, at: number, start: number): ReadHar | null {
  const found: JsonScan = scanJson(source.joined, start, source.budget, ["log", "entries"]);
  if (found.items.length === 0) return null;
  const recording = `har ${start}`;
  const read = found.items.slice(0, limits.harEntries).flatMap((range) => {
    const exchange = readEntry(parseJson(source.joined.slice(range.start, range.end)), recording);
    return exchange === null ? [] : [{ range, exchange }];
  });
  const telling = read.filter(({ exchange }) => isWorthTelling(exchange)).slice(-limits.artefacts + 1);
  const kept = telling.length > 0 ? telling : read.slice(-1);
  const drafts = kept.map(
    ({ range, exchange }, index): Draft => ({
      kind: "har",
      start: index === 0 ? (source.places[at] ?? 0) : range.start,
      exchanges: [exchange],
    }),
  );
  const to = found.end === null ? source.lines.length : lineAt(source, found.end - 1) + 1;
  const left = kept.length < found.items.length;
  return {
    block: { to, drafts: drafts.length > 0 ? drafts : [{ kind: "har", start: source.places[at] ?? 0, exchanges: [] }] },
    limit: left ? { limit: "har-entries-cut", read: kept.length, of: found.items.length } : null,
  };
}
