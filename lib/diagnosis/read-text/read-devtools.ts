import { type BlockReader, oneExchange, viewLine } from "./block";
import { type Field, knownHeaders, readField } from "./read-head";
import type { Source } from "./source";

type Section = "general" | "response" | "request" | "query" | "form" | "payload";

const sections: readonly (readonly [RegExp, Section])[] = [
  [/^\W{0,3}general\W{0,3}$/i, "general"],
  [/^\W{0,3}response headers(?: \(\d+\))?\W{0,3}$/i, "response"],
  [/^\W{0,3}request headers(?: \(\d+\))?\W{0,3}$/i, "request"],
  [/^\W{0,3}query string parameters(?: \(\d+\))?\W{0,3}$/i, "query"],
  [/^\W{0,3}form data(?: \(\d+\))?\W{0,3}$/i, "form"],
  [/^\W{0,3}(?:request payload|request body)\W{0,3}$/i, "payload"],
];

const noise =
  /^(?:view (?:source|parsed|decoded|url.encoded)|raw|remote address|referrer policy|provisional headers.*|copy|show more)\b/i;

/** `Request URL: …`, or the name on one line and its value on the next, as newer browsers copy it. */
function generalAt(
  source: Source,
  at: number,
  bare: boolean,
): { readonly name: string; readonly value: string; readonly to: number } | null {
  const line = viewLine(source, at, bare).trim();
  const found = /^(request url|request method|status code|url|method|status)(?::\s{0,20}(.+)|:?)$/i.exec(line);
  if (found === null) return null;
  const name = (found[1] ?? "").toLowerCase();
  return found[2] === undefined
    ? { name, value: viewLine(source, at + 1, bare).trim(), to: at + 2 }
    : { name, value: found[2], to: at + 1 };
}

/** The panels of a browser's network tool, copied as text. */
export const readDevtoolsBlock: BlockReader = (source, at, bare) => {
  const first = generalAt(source, at, bare);
  const head = /^\W{0,3}general\W{0,3}$/i.test(viewLine(source, at, bare)) ? generalAt(source, at + 1, bare) : first;
  if (head === null || !/url$/.test(head.name) || !/^https?:\/\//i.test(head.value)) return null;
  if (head.name === "url" && !/^(?:method|status)/i.test(viewLine(source, head.to, bare))) return null;
  let method = "GET";
  let status: number | undefined;
  let section: Section = "general";
  const fields: Readonly<Record<"response" | "request", Field[]>> = { response: [], request: [] };
  const form = new URLSearchParams();
  const payload: string[] = [];
  let place = head.to;
  let blanks = 0;
  while (place < source.lines.length && blanks < 2) {
    const line = viewLine(source, place, bare);
    const named = sections.find(([pattern]) => pattern.test(line.trim()))?.[1];
    const general = section === "general" ? generalAt(source, place, bare) : null;
    const field = readField(line.trim());
    blanks = line === "" ? blanks + 1 : 0;
    if (named !== undefined) section = named;
    else if (general !== null) {
      if (/method/.test(general.name)) method = general.value.toUpperCase();
      else if (/status/.test(general.name)) status = Number(/\b([1-5]\d\d)\b/.exec(general.value)?.[1]) || undefined;
      place = general.to - 1;
    } else if (line === "" || noise.test(line.trim())) {
      // Buttons and gaps between the panels.
    } else if (section === "payload") payload.push(line);
    else if (field === null) break;
    else if (section === "form") form.append(field.name, field.value);
    else if (section === "response" || section === "request") fields[section].push(field);
    place += 1;
  }
  const sent = [...form].length > 0 ? form.toString() : payload.length > 0 ? payload.join("\n") : undefined;
  const request = {
    method,
    url: head.value,
    ...knownHeaders(fields.request),
    ...(sent === undefined ? {} : { body: sent }),
  };
  const response = { ...(status === undefined ? {} : { status }), ...knownHeaders(fields.response) };
  const answered = status !== undefined || fields.response.length > 0;
  return oneExchange(source, at, place, "http-request", { request, ...(answered ? { response } : {}) });
};
