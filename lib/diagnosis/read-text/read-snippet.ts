import type { EvidenceRequest } from "../evidence";
import { type BlockReader, oneExchange, placeOf, viewLine } from "./block";
import { lineAt } from "./source";

const call =
  /\b(?:fetch|axios|got|ky|request|ajax|superagent|needle|requests|httpx|session|client|http|Http|HttpRequestMessage|HttpPost|HttpGet|NewRequest|PostForm|Net::HTTP|RestClient|HTTParty|Faraday|urlopen|Request)(?:(?:\.|->|::)(?:get|post|put|patch|delete|request|PostAsync|GetAsync|SendAsync|Post|Get))?\s{0,3}\(|\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\s/;

/** A trace shows calls too, but no address as an argument. */
const address = /["'`](https?:\/\/[^\s"'`<>]{3,8000})["'`]/;

const longest = 8000;

/** Past the bracket that closes the call; strings are skipped. Lines of PowerShell go on behind a backtick. */
function callEnd(text: string, from: number): number {
  let depth = 0;
  let quote = "";
  for (let at = from; at < text.length && at < from + longest; at += 1) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === "\\") at += 1;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'" || char === "`") {
      if (char !== "`" || text.charAt(at + 1) !== "\n") quote = char;
      else at += 1;
    } else if (char === "(" || char === "{" || char === "[") depth += 1;
    else if (char === ")" || char === "}" || char === "]") {
      depth -= 1;
      if (depth < 0) return at;
    } else if (char === "\n" && depth === 0) return at;
  }
  return Math.min(text.length, from + longest);
}

function methodOf(code: string): string {
  const stated =
    /["']?\bmethod["']?\s{0,3}[:=]{1,2}>?\s{0,3}["'`](\w{3,7})["'`]/i.exec(code)?.[1] ??
    /-Method\s{1,3}["']?(\w{3,7})/i.exec(code)?.[1] ??
    /HttpMethod\.(\w{3,7})/.exec(code)?.[1] ??
    /(?:request|NewRequest)\(\s{0,3}["'`](GET|POST|PUT|PATCH|DELETE)["'`]/i.exec(code)?.[1] ??
    /(?:\.|->|::)(get|post|put|patch|delete)(?:Async|Form)?\(/i.exec(code)?.[1];
  return (stated ?? (/PostForm|HttpPost\b/.test(code) ? "POST" : "GET")).toUpperCase();
}

const headerName = /^(?:authorization|content-type|accept|cookie|origin|referer|user-agent|x-[\w-]{1,40})$/i;

const literalPair =
  /["'`]?([A-Za-z_][\w-]{1,40})["'`]?\]?\s{0,3}(?:=>|[:=,])\s{0,3}(["'])((?:\\.|[^"'\\\n]){0,4000})\2/g;

function unescaped(literal: string): string {
  return literal.replace(/\\([\s\S])/g, (_whole, char: string) => (char === "n" ? "\n" : char === "r" ? "\r" : char));
}

function bodyOf(code: string): string | undefined {
  const literal = /(?:\b(?:body|data)|-Body)["']?\s{0,3}[:=\s]\s{0,3}(["'])((?:\\.|(?!\1)[^\\\n]){1,8000})\1/.exec(
    code,
  )?.[2];
  if (literal !== undefined) return unescaped(literal);
  return undefined;
}

/** Only what stands in the code as a literal; a variable's value is not known, so its whole form is left out. */
function requestOf(code: string, url: string): EvidenceRequest {
  const pairs = [...code.matchAll(literalPair)].map(([, name = "", , value = ""]) => [name, unescaped(value)] as const);
  const headers = Object.fromEntries(pairs.filter(([name]) => headerName.test(name)));
  const body = bodyOf(code);
  return {
    method: methodOf(code),
    url,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

/** A call in somebody's code: address, method, headers and body as far as they stand there. */
export const readSnippetBlock: BlockReader = (source, at, bare) => {
  const line = viewLine(source, at, bare);
  const found = call.exec(line.slice(0, 400));
  if (found === null || source.budget.left <= 0) return null;
  const open = placeOf(source, at, bare) + found.index + found[0].length;
  const end = callEnd(source.joined, open);
  const code = source.joined.slice(open - found[0].length, end);
  source.budget.left -= code.length;
  const url = address.exec(code)?.[1];
  // A trace cuts its arguments short: of such an address nothing can be said.
  if (url === undefined || /(?:\.\.\.|…)$/.test(url) || source.budget.left <= 0) return null;
  return oneExchange(source, at, lineAt(source, Math.max(open, end - 1)) + 1, "http-request", {
    request: requestOf(code, url),
  });
};
