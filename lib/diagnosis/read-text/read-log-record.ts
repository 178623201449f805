import { isObject } from "./piece";

/** Fields in which loggers put words: pino, winston, Serilog (CLEF), docker, CloudWatch, Google, Elastic, Logstash. */
const wording: readonly string[] = [
  "msg",
  "message",
  "Message",
  "log",
  "@m",
  "@mt",
  "RenderedMessage",
  "MessageTemplate",
  "textPayload",
  "event",
  "stack",
  "stack_trace",
  "stackTrace",
  "exception",
  "Exception",
  "@x",
  "body",
  "data",
];

/** Any of these makes an object with words in it a record of a log rather than somebody's answer. */
const marks: readonly string[] = [
  "level",
  "severity",
  "@t",
  "@l",
  "stream",
  "logger",
  "pid",
  "hostname",
  "LogLevel",
  "Level",
  "logEvents",
  "textPayload",
  "jsonPayload",
  "logName",
];

/** Answers have times too: with one of these alone, a record must also have words and nothing of an answer. */
const times: readonly string[] = ["time", "@t", "@timestamp", "timestamp", "Timestamp", "ts"];

const ofAnswers: readonly string[] = [
  "status",
  "statusCode",
  "error_description",
  "error_codes",
  "access_token",
  "path",
];

const said: readonly string[] = [...wording, "err", "error", "jsonPayload", "logEvents", "Exceptions"];

export function isLogRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const own = (name: string) => Object.hasOwn(value, name);
  if (marks.some(own) && said.some(own))
    return !ofAnswers.some((name) => name !== "status" && name !== "path" && name !== "statusCode" && own(name));
  return times.some(own) && ["msg", "message", "log", "@m", "@mt"].some(own) && !ofAnswers.some(own);
}

const most = 400;

/** Everything the record says, unpacked: its words as they were before JSON escaped them, other fields as `name: value`. */
export function wordsOfRecord(record: Readonly<Record<string, unknown>>): string {
  const lines: string[] = [];
  const aside = [...marks, ...times];
  const walk = (value: unknown, name: string, depth: number) => {
    if (lines.length >= most || depth > 8) return;
    if (typeof value === "string") {
      if (value === "" || (depth <= 1 && aside.includes(name) && !wording.includes(name))) return;
      const spoken = wording.includes(name) || value.includes("\n");
      lines.push(spoken ? value.replaceAll("\r\n", "\n").trimEnd() : `${name}: ${value}`);
    } else if (typeof value === "number" || typeof value === "boolean") {
      if (depth > 1 || !aside.includes(name)) lines.push(`${name}: ${value}`);
    } else if (Array.isArray(value)) {
      for (const item of value.slice(0, 100)) walk(item, name, depth + 1);
    } else if (isObject(value)) {
      const fields = Object.entries(value).slice(0, 100);
      const first = fields.filter(([field]) => wording.includes(field));
      for (const [field, item] of [...first, ...fields.filter(([field]) => !wording.includes(field))]) {
        walk(item, field, depth + 1);
      }
    }
  };
  walk(record, "", 0);
  return lines.join("\n");
}

/** When the record was written, in milliseconds. */
export function timeOfRecord(record: Readonly<Record<string, unknown>>): number | null {
  for (const name of times) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value === "number" && Number.isFinite(value)) return value < 1e11 ? value * 1000 : value;
    const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(time)) return time;
  }
  return null;
}
