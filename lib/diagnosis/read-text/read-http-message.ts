import { type BlockReader, oneExchange, viewLine } from "./block";
import { limits } from "./limits";
import { readBody } from "./read-body";
import { type Field, knownHeaders, readField, readRequestLine, readStatusLine, toRequest } from "./read-head";
import type { Source } from "./source";

interface Head {
  readonly fields: readonly Field[];
  readonly to: number;
}

function readFields(source: Source, from: number, bare: boolean): Head {
  const fields: Field[] = [];
  let at = from;
  for (; at < source.lines.length && fields.length < limits.headers * 2; at += 1) {
    const line = viewLine(source, at, bare);
    const folded = /^[ \t]+\S/.test(line) ? fields.pop() : undefined;
    const field =
      folded === undefined ? readField(line) : { name: folded.name, value: `${folded.value} ${line.trim()}` };
    if (field === null) break;
    fields.push(field);
  }
  return { fields, to: at };
}

function declaredLength(fields: readonly Field[]): number | null {
  const value = fields.find(({ name }) => name.toLowerCase() === "content-length")?.value;
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** `HTTP/1.1 400 Bad Request`, or the `:status:` of HTTP/2, with headers and body. */
export const readResponseBlock: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare);
  const pseudo = /^:status:? (\d{3})$/.exec(line)?.[1];
  const status = readStatusLine(line)?.status ?? (pseudo === undefined ? undefined : Number(pseudo));
  if (status === undefined) return null;
  const head = readFields(source, at + 1, bare);
  const { body, to } = readBody(source, head.to, declaredLength(head.fields));
  const response = { status, ...knownHeaders(head.fields), ...(body === undefined ? {} : { body }) };
  return oneExchange(source, at, Math.max(to, head.to), "http-response", { response });
};

const startsParagraph = (source: Source, at: number) =>
  at === 0 || source.lines[at - 1]?.text === "" || /^#{3}/.test(source.lines[at - 1]?.text ?? "");

/** `POST /connect/token HTTP/1.1` with headers and body; `POST https://…` of an `.http` file; HTTP/2's pseudo-fields. */
export const readRequestBlock: BlockReader = (source, at, bare) => {
  const text = viewLine(source, at, bare);
  const line = readRequestLine(text);
  const pseudo = line === null && /^\[?:(?:method|authority|path|scheme): /.test(text);
  if (line === null && !pseudo) return null;
  const head = readFields(source, pseudo ? at : at + 1, bare);
  const absolute = line !== null && /^https?:/i.test(line.target);
  const named = head.fields.length > 0;
  if (line !== null && !line.versioned && !(absolute && (named || startsParagraph(source, at)))) return null;
  const sendsNone = line !== null && /^(?:GET|HEAD)$/.test(line.method) && declaredLength(head.fields) === null;
  const length = sendsNone ? 0 : declaredLength(head.fields);
  const { body, to } = readBody(source, head.to, length);
  const request = toRequest(line, head.fields, sendsNone ? undefined : body);
  return oneExchange(source, at, sendsNone ? head.to : Math.max(to, head.to), "http-request", { request });
};
