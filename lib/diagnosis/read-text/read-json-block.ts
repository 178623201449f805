import type { ReadingLimit } from "../reading";
import { type Block, type Draft, placeOf, viewLine } from "./block";
import { limits } from "./limits";
import { parseJson } from "./parse-json";
import { isObject } from "./piece";
import { readHar } from "./read-har";
import { readJsonValue } from "./read-json-value";
import { isLogRecord, timeOfRecord, wordsOfRecord } from "./read-log-record";
import { scanJson } from "./scan-json";
import { lineAt, lineText, type Source } from "./source";

/** Reads text that was packed into text; the whole reader, one level deeper. */
export type Unpack = (text: string, depth: number) => readonly Draft[];

export interface JsonBlock extends Block {
  readonly limit: ReadingLimit | null;
}

/** Words that people and programs put before a body; other words are part of a log and stay with it. */
const label =
  /^[-*•\s]{0,6}(?:response|resp|res|body|payload|data|result|answer|output|json|har|ket qua|kết quả|phản hồi|trả về|nhận được|evidence)(?:[ _-](?:body|data|json|text|content|từ server|là))?\s{0,3}(?:[:=]|=>|→)\s{0,3}(?=[{[])/i;

/** What may stand behind the value on its last line: punctuation, or the status that `curl -w` writes. */
function behind(rest: string): { readonly status: number | undefined } | null {
  if (/^[\s,;)'"`]*$/.test(rest)) return { status: undefined };
  const found = /^\s{0,4}(?:HTTP[_ ]?(?:STATUS|CODE)?[:= ]{0,3})?([1-5]\d\d)\s*$/i.exec(rest);
  return found === null ? null : { status: Number(found[1]) };
}

function recordDraft(value: Readonly<Record<string, unknown>>, start: number, depth: number, unpack: Unpack): Draft {
  const words = wordsOfRecord(value);
  const time = timeOfRecord(value);
  const inner = depth < limits.textDepth ? unpack(words, depth + 1) : [];
  const exchanges = inner.flatMap((draft) => draft.exchanges);
  const dated = time === null ? exchanges : exchanges.map((one) => ({ sentAt: time, recording: "log", ...one }));
  return { kind: "log", start, exchanges: dated, message: words };
}

/** A line that is one JSON string with line ends in it: text as a program keeps it. */
function readPacked(source: Source, at: number, line: string, unpack: Unpack): JsonBlock | null {
  const written = line.replace(/[,;]$/, "");
  if (!/\\n/.test(written) || source.depth >= limits.textDepth) return null;
  const text = parseJson(written);
  if (typeof text !== "string") return null;
  const exchanges = unpack(text, source.depth + 1).flatMap((draft) => draft.exchanges);
  const message = text.replaceAll("\r\n", "\n").trimEnd();
  return { to: at + 1, limit: null, drafts: [{ kind: "log", start: source.places[at] ?? 0, exchanges, message }] };
}

/** Whatever starts with a bracket and is JSON to its end: a body, a HAR, evidence, a run, records of a log. */
export function readJsonBlock(source: Source, at: number, bare: boolean, unpack: Unpack): JsonBlock | null {
  const line = viewLine(source, at, bare);
  const skip = label.exec(line)?.[0].length ?? /^\s{0,40}/.exec(line)?.[0].length ?? 0;
  const opening = line.charAt(skip);
  if (opening === '"') return readPacked(source, at, line.slice(skip), unpack);
  if (opening !== "{" && opening !== "[") return null;
  const place = placeOf(source, at, bare) + skip;
  if (opening === "{" && /^\{\s{0,20}"log"\s{0,20}:\s{0,20}\{/.test(source.joined.slice(place, place + 100))) {
    const har = readHar(source, at, place);
    if (har !== null) return { ...har.block, limit: har.limit };
  }
  // With its quotes escaped, as another log kept it, brackets inside strings cannot be told from others: one line only.
  const escaped = /^[[{]\s{0,4}\\"/.test(line.slice(skip, skip + 8));
  const end = escaped ? placeOf(source, at, bare) + line.length : scanJson(source.joined, place, source.budget).end;
  if (end === null) return null;
  const last = lineAt(source, end - 1);
  const trailing = behind(lineText(source, last).slice(end - (source.places[last] ?? 0)));
  if (trailing === null) return null;
  const text = source.joined.slice(place, end);
  const value = parseJson(text);
  const start = source.places[at] ?? 0;
  const block = (drafts: readonly Draft[]): JsonBlock => ({ to: last + 1, drafts, limit: null });
  if (Array.isArray(value) && value.some(isObject)) {
    const records = value.slice(0, limits.artefacts).filter(isLogRecord);
    if (records.length > 0) {
      const read = records.map((record) => recordDraft(record, start, source.depth, unpack));
      const message = read.map((draft) => draft.message ?? "").join("\n");
      return block([{ kind: "log", start, exchanges: read.flatMap((draft) => draft.exchanges), message }]);
    }
    const wrapped = value
      .slice(0, 20)
      .filter(isObject)
      .map((item) => readJsonValue(item, JSON.stringify(item)));
    if (wrapped.some(({ kind }) => kind === "evidence")) {
      return block(
        wrapped
          .filter(({ kind }) => kind === "evidence")
          .slice(-1)
          .map((read) => ({ ...read, start })),
      );
    }
  }
  if (!isObject(value)) {
    return Array.isArray(value)
      ? block([{ kind: "json-body", start, exchanges: [{ response: { body: text } }] }])
      : null;
  }
  if (isLogRecord(value)) return block([recordDraft(value, start, source.depth, unpack)]);
  const read = readJsonValue(value, JSON.stringify(value) === text ? text : repaired(text, value));
  const [first] = read.exchanges;
  const stated = trailing.status !== undefined && first?.response !== undefined && first.response.status === undefined;
  const exchanges = stated ? [{ ...first, response: { ...first.response, status: trailing.status } }] : read.exchanges;
  return block([{ ...read, exchanges, start }]);
}

/** The text as it was where a parser takes it; where quotes had to be mended, the value written anew. */
function repaired(text: string, value: unknown): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(value);
  }
}
