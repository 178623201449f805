/** On whose side the fault lies; `tool` for a fault of the request made to us, and for our own. */
type Party = "tool" | "provider" | "app" | "browser" | "network";

/**
 * A failure as RFC 9457 describes it.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  readonly status: number;
  /** Id of the request fault or cause; becomes the last part of `type`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly party: Party;
}

const privateHeaders = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

interface ProblemExtras {
  /** Members beside the standard ones. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problemType = "application/problem+json; charset=utf-8";

/** `baseUrl` is the tool's own origin: `type` is an absolute permalink. */
export function problemText(problem: Problem, baseUrl: string, fields: ProblemExtras["fields"] = {}): string {
  const { status, code, title, detail, party } = problem;
  return JSON.stringify({ type: `${baseUrl}/errors/${code}`, title, status, detail, party, ...fields });
}

export function problemResponse(problem: Problem, baseUrl: string, extras: ProblemExtras = {}): Response {
  return new Response(problemText(problem, baseUrl, extras.fields), {
    status: problem.status,
    headers: { ...privateHeaders, "content-type": problemType, ...extras.headers },
  });
}

export function jsonResponse(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...privateHeaders, "content-type": "application/json; charset=utf-8", ...headers },
  });
}

export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { ...privateHeaders, "content-type": type } });
}
