import { type BlockReader, viewLine } from "./block";
import type { Exchange } from "./piece";
import { readTime } from "./read-time";
import { pathExchange } from "./read-url-block";
import { lineText, type Source } from "./source";

interface Entry {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly at: number | null;
  /** An address that the server itself was asked for. */
  readonly own: boolean;
}

const methods = "(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)";

/** `"GET /x HTTP/1.1" 200`, as nginx, Apache, uvicorn, gunicorn and Werkzeug quote it, and as urllib3 does for its own calls. */
const quoted = new RegExp(`^([^"]{0,300})"${methods} (\\S{1,16000}) HTTP/\\d(?:\\.\\d)?" (\\d{3})\\b`);
/** `GET /x 200 12 ms`, as development servers print it; Next.js puts an "in" behind the status. */
const short = new RegExp(`^ ?${methods} ((?:https?://|/)\\S{0,16000}) (?:[-–—=→:>]{1,3} ?)?(\\d{3})(?: |$)`);
const finished = new RegExp(
  `^\\s{0,12}Request finished (?:in [\\d.]+ms )?HTTP/\\d(?:\\.\\d)? ${methods} (https?://\\S{1,16000}) .{0,200}?- (\\d{3})\\b`,
);

function readLine(line: string): Entry | null {
  const server = quoted.exec(line);
  if (server !== null) {
    const [, before = "", method = "", path = "", status] = server;
    const origin = /(https?:\/\/[^\s/]{1,253}) $/.exec(before)?.[1]?.replace(/:443$/, "") ?? "";
    return { method, target: origin + path, status: Number(status), at: readTime(before), own: origin === "" };
  }
  const host = finished.exec(line);
  const console = host ?? short.exec(line);
  if (console === null) return null;
  const [, method = "", target = "", status] = console;
  return { method, target, status: Number(status), at: null, own: host !== null || target.startsWith("/") };
}

const iisDefault =
  "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken".split(
    " ",
  );

/** IIS names its columns in a line above; without it the usual ones are meant. */
function iisColumns(source: Source, at: number): readonly string[] {
  for (let above = at - 1; above >= Math.max(0, at - 300); above -= 1) {
    const line = lineText(source, above);
    if (line.startsWith("#Fields: ")) return line.slice(9).split(" ");
    if (!/^\d{4}-\d\d-\d\d |^#/.test(line)) break;
  }
  return iisDefault;
}

function readIis(source: Source, at: number): Entry | null {
  const line = lineText(source, at);
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+ (?:GET|POST|PUT|DELETE|HEAD|\S+ (?:GET|POST)) \//.test(line)) return null;
  const cells = line.split(" ");
  const columns = iisColumns(source, at);
  const cell = (name: string) => cells[columns.indexOf(name)];
  const [method, stem, query, status] = ["cs-method", "cs-uri-stem", "cs-uri-query", "sc-status"].map(cell);
  if (method === undefined || stem === undefined || !/^[1-5]\d\d$/.test(status ?? "")) return null;
  const target = query === undefined || query === "-" ? stem : `${stem}?${query}`;
  return { method, target, status: Number(status), at: readTime(line), own: true };
}

const called = ({ method, target, own }: Entry): Exchange => ({
  ...(pathExchange(target, method) ?? { request: { method, url: target } }),
  ...(own ? { atOwnServer: true } : {}),
});

/** A line that a web server wrote about one request. Its host is not in it. */
export const readAccessBlock: BlockReader = (source, at, bare) => {
  const entry = readLine(viewLine(source, at, bare)) ?? (bare ? null : readIis(source, at));
  if (entry === null || entry.status < 100 || entry.status > 599) return null;
  const time = entry.at ?? source.lines[at]?.at ?? null;
  const exchange: Exchange = {
    ...called(entry),
    response: { status: entry.status },
    ...(time === null ? {} : { sentAt: time, recording: "log" }),
  };
  return {
    to: at + 1,
    inLog: true,
    drafts: [{ kind: "http-request", start: source.places[at] ?? 0, exchanges: [exchange] }],
  };
};
