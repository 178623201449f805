/** As servers and gateways head their pages. */
const heading = /<(?:title|h1)\b[^>]{0,200}>\s{0,40}(?:error\s{1,4}|http\s{1,4})?([45]\d\d)(?![\w.])/i;

/** What gateways put where a sentence should stand. */
const phrases: Readonly<Record<string, number>> = {
  unauthorized: 401,
  forbidden: 403,
  "not found": 404,
  "method not allowed": 405,
  "unsupported media type": 415,
  "too many requests": 429,
  "internal server error": 500,
  "bad gateway": 502,
  "service unavailable": 503,
  "service temporarily unavailable": 503,
  "gateway timeout": 504,
  "gateway time-out": 504,
  "endpoint request timed out": 504,
};

const longest = 4_000;

function messageOf(json: unknown): string | null {
  if (typeof json !== "object" || json === null || !("message" in json)) return null;
  return typeof json.message === "string" ? json.message : null;
}

/** The status that a body tells of itself, where nobody kept the status line. */
export function writtenStatus(body: string, json: unknown): number | null {
  const headed = body.includes("<") ? heading.exec(body.slice(0, longest))?.[1] : undefined;
  if (headed !== undefined) return Number(headed);
  const phrase = (messageOf(json) ?? (body.length < 60 ? body : "")).trim().replace(/[.!]$/, "").toLowerCase();
  return Object.hasOwn(phrases, phrase) ? (phrases[phrase] ?? null) : null;
}
