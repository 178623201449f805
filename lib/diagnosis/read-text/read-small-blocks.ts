import { type Block, type BlockReader, oneExchange, viewLine } from "./block";
import { unescapeHtml } from "./clean-line";
import { htmlLines, paragraphEnd } from "./read-body";
import { lineText, type Source } from "./source";
import { readForm } from "./url";

const opening = /^(?:<!doctype html|<html|<head|<body|<h1|<title)\b|^&lt;(?:!doctype html|html|head|body)\b/i;

/** An HTML page, up to its closing tag. */
export const readPageBlock: BlockReader = (source, at, bare) => {
  if (!opening.test(viewLine(source, at, bare).trimStart())) return null;
  const to = htmlLines(source, at);
  const lines = Array.from({ length: to - at }, (_, index) => viewLine(source, at + index, bare));
  const body = lines.join("\n").trim();
  return oneExchange(source, at, to, "html-page", {
    response: { body: body.startsWith("&lt;") ? unescapeHtml(body) : body },
  });
};

const sentence = /^\W{0,6}(?:error\s{1,3})?sorry, there was an error\b/i;

/** The hosted error page as a person copies it: its sentence, the description below, the request id. */
export const readHostedTextBlock: BlockReader = (source, at, bare) => {
  const headed = /^\W{0,6}error\W{0,6}$/i.test(viewLine(source, at, bare)) ? 1 : 0;
  if (!sentence.test(viewLine(source, at + headed, bare))) return null;
  let to = paragraphEnd(source, at + headed);
  // An address is no part of the page: it is what was opened.
  for (let line = at + headed + 1; line < to; line += 1) {
    if (/\bhttps?:\/\//i.test(viewLine(source, line, bare))) to = line;
  }
  if (/^request id\b/i.test(lineText(source, to + 1))) to += 2;
  else if (to === at + headed + 1 && lineText(source, to) === "" && paragraphEnd(source, to + 1) - to <= 3)
    to = paragraphEnd(source, to + 1);
  const lines = Array.from({ length: to - at }, (_, index) => viewLine(source, at + index, bare));
  return oneExchange(source, at, to, "html-page", {
    step: "error-page",
    response: { body: lines.join("\n").trim() },
  });
};

const names =
  "grant_type|client_id|client_secret|redirect_uri|code|code_verifier|refresh_token|scope|state|session_state|id_token|error|error_description|response_type|response_mode|nonce|token|code_challenge|code_challenge_method|assertion|iss";
const known = new RegExp(`(?:^\\??|&)(?:${names})=`);
const oneLine = /^\??[\w.%[\]-]{1,80}=[^\s"<>{}]*$/;

const isCallback = (fields: ReadonlyMap<string, string>) =>
  (fields.has("code") || fields.has("error") || fields.has("id_token")) &&
  (fields.has("state") || fields.has("session_state") || fields.has("scope"));

function formBlock(source: Source, at: number, to: number, written: string): Block | null {
  const query = written.startsWith("?");
  const body = query ? written.slice(1) : written;
  const fields = readForm(body);
  if (fields.has("grant_type") || (fields.has("code") && fields.has("client_id"))) {
    return oneExchange(source, at, to, "form-body", { request: { method: "POST", body } });
  }
  if (isCallback(fields)) {
    return oneExchange(source, at, to, "form-body", {
      step: "callback",
      request: { method: query ? "GET" : "POST", params: Object.fromEntries(fields) },
    });
  }
  return null;
}

const pair = new RegExp(`^\\s{0,12}["']?(${names})["']?\\s{0,4}[:=]\\s{0,4}(.*)$`);

/** Values as a developer console lists them: one a line, perhaps quoted. */
function pairsAt(source: Source, at: number, bare: boolean): { readonly body: string; readonly to: number } | null {
  const fields = new URLSearchParams();
  let to = at;
  for (; to < source.lines.length && to - at < 40; to += 1) {
    const found = pair.exec(viewLine(source, to, bare));
    if (found?.[1] === undefined) break;
    fields.append(
      found[1],
      (found[2] ?? "")
        .replace(/,$/, "")
        .replace(/^(["'])(.*)\1$/, "$2")
        .trim(),
    );
  }
  return to - at >= 2 && fields.has("grant_type") ? { body: fields.toString(), to } : null;
}

/** `grant_type=…&code=…` on one line, or its fields one a line: a token request, or what form_post sent to the callback. */
export const readFormBlock: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare).trim();
  if (!/[=:]/.test(line.slice(0, 120))) return null;
  const text = line
    .replace(/^(?:request )?(?:form|body|payload|data)\s{0,3}[:=]\s{1,3}/i, "")
    .replace(/^["']/, "")
    // Tried at the first of a run only, so that a line full of quotes is read once.
    .replace(/(?<!["',;])["',;]+$/, "");
  if (text.includes("&") && oneLine.test(text) && known.test(text)) {
    const block = formBlock(source, at, at + 1, text.replaceAll("&amp;", "&"));
    if (block !== null) return block;
  }
  const pairs = pairsAt(source, at, bare);
  return pairs === null
    ? null
    : oneExchange(source, at, pairs.to, "form-body", { request: { method: "POST", body: pairs.body } });
};
