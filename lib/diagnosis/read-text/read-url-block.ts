import type { EvidenceRequest } from "../evidence";
import { type BlockReader, oneExchange, viewLine } from "./block";
import type { Exchange } from "./piece";
import { readBareStatus } from "./read-status";
import type { Source } from "./source";
import { type ReadUrl, readUrl } from "./url";

/** What an address alone says. What only the fragment holds is put beside it, as no reader of a query would see it. */
export function urlExchange(url: ReadUrl): Exchange {
  const request: EvidenceRequest = {
    ...(url.kind === "url" ? {} : { method: "GET" }),
    url: url.href,
    ...(url.inFragment ? { params: Object.fromEntries(url.params) } : {}),
  };
  return { request, ...(url.kind === "callback-url" ? { step: "callback" } : {}) };
}

/** A path without a host is no address that anybody could parse: where it has a query, that is put beside it. */
export function pathExchange(path: string, method = "GET"): Exchange | null {
  const url = path.startsWith("/") ? readUrl(`http://app.invalid${path}`) : readUrl(path);
  if (url === null) return null;
  const params = path.startsWith("/") && url.params.size > 0 ? { params: Object.fromEntries(url.params) } : {};
  return { request: { method, url: path, ...params }, ...(url.kind === "callback-url" ? { step: "callback" } : {}) };
}

const onlyPath = /^\/[\w./~-]{0,200}\?[^\s"'<>]{3,16000}$/;

/** Marks and words that people write before an address on a line of its own. */
const label = /^[\s\-*•·"'(<[]{0,8}(?:[\p{L}][\p{L}\p{N}_ ()./-]{0,48}[:=]\s{0,4})?["'(<]{0,2}(?=https?:\/\/)/iu;
const bracketed = /^\s{0,4}\[[^\]]{0,200}\]\((https?:\/\/[^\s)]{1,32000})\)\s{0,4}$/;
const method = /^(?:GET|POST)\s{1,4}(?=https?:\/\/)/;

/** The address of a line that holds little else; with `&…` lines that belong to it. */
function wholeLine(source: Source, at: number, bare: boolean): { readonly href: string; readonly to: number } | null {
  const line = viewLine(source, at, bare);
  const markdown = bracketed.exec(line)?.[1];
  if (markdown !== undefined) return { href: markdown, to: at + 1 };
  const skip = label.exec(line)?.[0].length ?? method.exec(line)?.[0].length;
  if (skip === undefined) return null;
  let href = line.slice(skip).trim();
  let to = at + 1;
  // An address that was broken over lines goes on with its signs, or ends with one.
  while (to < source.lines.length && to - at < 40) {
    const next = viewLine(source, to, bare).trim();
    const goesOn = /^[?&][\w.%-]{1,60}=\S*$/.test(next) || (/[?&]$/.test(href) && /^[\w.%-]{1,60}=\S*$/.test(next));
    if (!goesOn) break;
    href += next;
    to += 1;
  }
  const address = href.replace(/(?<!["'>)\],.;])["'>)\],.;]+$/, "");
  return /\s/.test(address) ? null : { href: address, to };
}

/** An address that says nothing of itself is a piece only where no sentence goes on before or behind it. */
const standsAlone = (source: Source, at: number, to: number) => {
  const [before, behind, next] = [at - 1, to, to + 1].map((near) => viewLine(source, near, false));
  const answered = readBareStatus(behind ?? "") !== null && next === "";
  return before === "" && (behind === "" || answered || /^(?:[<{[]|HTTP\/\d)/.test(behind ?? ""));
};

export const readUrlBlock: BlockReader = (source, at, bare) => {
  const path = onlyPath.exec(viewLine(source, at, bare).trim())?.[0];
  const callback = path === undefined ? null : pathExchange(path);
  if (callback?.step === "callback") return oneExchange(source, at, at + 1, "callback-url", callback);
  const found = wholeLine(source, at, bare);
  const url = found === null ? null : readUrl(found.href);
  if (found === null || url === null) return null;
  if (url.kind === "url" && !standsAlone(source, at, found.to)) return null;
  const block = oneExchange(source, at, found.to, url.kind, urlExchange(url));
  // An app's own error page has the app's own word in its address (`error=OAuthCallback`).
  const said = url.kind === "url" && url.params.has("error");
  return said ? { ...block, drafts: block.drafts.map((draft) => ({ ...draft, message: url.href })) } : block;
};

const anywhere = /https?:\/\/[^\s"'<>`|\\^{}“”‘’]{4,8000}/gi;

export interface InLine {
  readonly url: ReadUrl;
  readonly start: number;
  readonly end: number;
}

/**
 * Addresses inside a sentence, where they say what they are by themselves: one that asks for authorization, one that was
 * called back, one that opened the app. Any other address is part of its sentence.
 */
export function findUrls(text: string): readonly InLine[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(anywhere)].slice(0, 50).flatMap((found): InLine[] => {
    const href = found[0].replace(/(?<![).,;:!?\]])[).,;:!?\]]+$/, "");
    const url = readUrl(href);
    if (url === null || url.kind === "url") return [];
    return [{ url, start: found.index, end: found.index + href.length }];
  });
}
