import { locate } from "../situation/where";
import type { Exchange } from "./piece";
import { readUrl } from "./url";

const cue = /\b(?:error|status|http|code|got|get|gets|returns?|returned|receive[ds]?)\b|lỗi|trả về|\bbị\b|\bmã\b|nhận/i;
const program =
  /(?:Error|Exception|Failure|Warning)\b[:(]?|^\s+at |Traceback|\b(?:at|on|in) (?:\S+ )?line \d|[{}]|==|\w\(|\w::/m;
const numbers = /(?<![\w./:-])([45]\d\d)(?![\w/:-])/g;
const addresses = /(?:\b(GET|POST|PUT|PATCH|DELETE)\s{1,3})?(https?:\/\/[^\s"'<>`]{4,2000})/g;

/**
 * One sentence of a person that names a call and the status it got: "GET https://… trả về 403". A program's own message
 * is left to those who know the program.
 */
export function readProse(text: string): Exchange | null {
  if (text.length > 600 || program.test(text) || !cue.test(text)) return null;
  const found = [...text.matchAll(addresses)];
  const [, method, href] = found[0] ?? [];
  if (found.length !== 1 || href === undefined) return null;
  const statuses = [...text.replace(href, " ").matchAll(numbers)];
  const status = Number(statuses[0]?.[1]);
  const url = readUrl(href.replace(/[).,;:!?\]]+$/, ""));
  if (statuses.length !== 1 || url === null || url.kind !== "url") return null;
  const request = { ...(method === undefined ? {} : { method }), url: url.href };
  return locate(request, undefined).endpoint === null ? null : { request, response: { status } };
}
