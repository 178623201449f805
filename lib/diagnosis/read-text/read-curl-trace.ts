import { type Block, type BlockReader, type Draft, viewLine } from "./block";
import type { Exchange } from "./piece";
import { readBody } from "./read-body";
import {
  type Field,
  knownHeaders,
  type RequestLine,
  readField,
  readRequestLine,
  readStatusLine,
  toRequest,
} from "./read-head";
import type { Source } from "./source";

const begins =
  /^\* {1,3}(?:Trying |Connected to |Host |Hostname |Could not |Connection |Rebuilt URL|About to |Uses proxy|Re-using |Added |Establish |Expire |STATE:|Found bundle|Closing |Server auth|Issue another|IPv[46]:|getaddrinfo|Resolving |Operation |Failed |connect to |SSL |TLS|schannel|ALPN|NSS|Mark bundle|Using |upload )|^> ?[A-Z]{3,7} \S{1,32000} HTTP\/\d|^< ?HTTP\/\d/;
const progress =
  /^[{}] \[|^\s{0,4}(?:% Total|Dload)|^\s{0,3}\d{1,3}\s{1,8}\d[\d.kMG]{0,8}\s.{0,80}--:--|^Note: |^Warning: /;
const trouble =
  /fail|timed out|refused|could ?n.t|could not|problem|unable|error|reset|closed by|empty reply|denied|mismatch|expired/i;

interface Turn {
  readonly from: number;
  readonly line: RequestLine | null;
  readonly sent: Field[];
  readonly got: Field[];
  status: number | null;
  body: string | undefined;
  secure: boolean | null;
  readonly notes: string[];
}

const turnAt = (from: number, secure: boolean | null, line: RequestLine | null = null): Turn => ({
  from,
  line,
  sent: [],
  got: [],
  status: null,
  body: undefined,
  secure,
  notes: [],
});

const lengthOf = (fields: readonly Field[]): number | null => {
  const value = fields.find(({ name }) => name.toLowerCase() === "content-length")?.value;
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
};

/** A tunnel that was opened is no answer of anybody; neither is `100 Continue`. */
const opensTunnel = (turn: Turn) => turn.line?.method === "CONNECT" && turn.status !== null && turn.status < 300;

function toExchange(turn: Turn): Exchange {
  const scheme = turn.secure === null ? undefined : turn.secure ? "https" : "http";
  const request =
    turn.line === null && turn.sent.length === 0 ? undefined : toRequest(turn.line, turn.sent, undefined, scheme);
  const { status, body } = turn;
  const response =
    status === null ? undefined : { status, ...knownHeaders(turn.got), ...(body === undefined ? {} : { body }) };
  return { ...(request === undefined ? {} : { request }), ...(response === undefined ? {} : { response }) };
}

function toDraft(source: Source, turn: Turn): Draft {
  const exchange = toExchange(turn);
  const words = turn.status === null ? turn.notes.filter((note) => trouble.test(note)).slice(-6) : [];
  return {
    kind: exchange.request === undefined && exchange.response !== undefined ? "http-response" : "http-request",
    start: source.places[turn.from] ?? 0,
    exchanges: exchange.request === undefined && exchange.response === undefined ? [] : [exchange],
    ...(words.length === 0 ? {} : { message: words.join("\n") }),
  };
}

/** `curl -v`: `>` was sent, `<` came back, `*` are curl's own remarks. Each request with its answer is one piece. */
export const readCurlTrace: BlockReader = (source, at, bare): Block | null => {
  if (!begins.test(viewLine(source, at, bare))) return null;
  const turns: Turn[] = [];
  let turn = turnAt(at, null);
  let place = at;
  let answered = false;
  const next = (from: number, line: RequestLine | null) => {
    if ((turn.line !== null || turn.status !== null || turn.sent.length > 0) && !opensTunnel(turn)) turns.push(turn);
    const notes = turn.status === null && turn.line === null ? turn.notes : [];
    const first = turns.length === 0 && !opensTunnel(turn);
    turn = turnAt(first ? at : from, turn.secure, line);
    turn.notes.push(...notes);
  };
  while (place < source.lines.length) {
    const text = viewLine(source, place, bare);
    const mark = text.charAt(0);
    const rest = text.slice(text.charAt(1) === " " ? 2 : 1);
    if (mark === "*") {
      if (/port 443\b|ALPN|SSL connection|TLSv1/i.test(rest)) turn.secure = true;
      else if (/^\s?Connected to .{1,200} port (?!443)\d/.test(rest)) turn.secure = false;
      turn.notes.push(rest);
    } else if (mark === ">") {
      const line = readRequestLine(rest);
      if (line !== null) {
        next(place, line);
        answered = false;
      } else {
        const field = readField(rest);
        if (field !== null) turn.sent.push(field);
      }
    } else if (mark === "<" && /^<(?: |$)/.test(text)) {
      const status = readStatusLine(rest);
      if (status !== null) {
        if (turn.status !== null && turn.status >= 200) next(place, null);
        turn.status = status.status;
        turn.got.length = 0;
      } else {
        const field = readField(rest);
        if (field !== null) turn.got.push(field);
      }
      answered = turn.status !== null && turn.status >= 200 && rest === "";
    } else if (!progress.test(text)) {
      if (
        !answered ||
        turn.body !== undefined ||
        bare ||
        (text === "" && source.lines[place]?.fence !== true && turn.line?.method === "CONNECT")
      )
        break;
      const read = readBody(source, place, lengthOf(turn.got));
      if (read.to === place) break;
      turn.body = read.body ?? "";
      place = read.to;
      continue;
    }
    place += 1;
  }
  next(place, null);
  if (turns.length === 0) turns.push(turn);
  return { to: Math.max(place, at + 1), drafts: turns.map((one) => toDraft(source, one)) };
};
