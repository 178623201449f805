import type { EvidenceResponse } from "../evidence";

export interface Challenge {
  readonly scheme: string;
  readonly error: string | null;
  readonly description: string | null;
  readonly scope: string | null;
}

export interface Answer {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: unknown;
  readonly html: boolean;
  /** OAuth `error`, from the body, the challenge or a redirect. */
  readonly error: string | null;
  readonly description: string | null;
  readonly challenge: Challenge | null;
  /** Names of the fields in `{"errors":{"title":[…]}}`. */
  readonly refusedFields: readonly string[];
  /** What the body says, lower case, for phrases. */
  readonly text: string;
}

export const lowerNames = (headers: Readonly<Record<string, string>> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

function parseJson(body: string): unknown {
  const start = body.trimStart()[0];
  if (start !== "{" && start !== "[") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function challengeOf(header: string | undefined): Challenge | null {
  if (header === undefined) return null;
  const value = (name: string) => {
    const found = new RegExp(`${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]+))`, "i").exec(header);
    return found === null ? null : (found[1] ?? found[2] ?? null);
  };
  return {
    scheme: /^\s*([A-Za-z]+)/.exec(header)?.[1]?.toLowerCase() ?? "",
    error: value("(?<![a-z_])error"),
    description: value("error_description"),
    scope: value("scope"),
  };
}

/** `error` of OAuth is a short token; servers also put whole objects or sentences there. */
const isCode = (value: string) => /^[A-Za-z0-9_.:-]{2,60}$/.test(value);

function fromRedirect(location: string | undefined): { error: string | null; description: string | null } {
  if (location === undefined || !/[?&#]error=/.test(location)) return { error: null, description: null };
  const params = new URLSearchParams(location.replace(/^[^?#]*[?#]/, ""));
  return { error: textOf(params.get("error")), description: textOf(params.get("error_description")) };
}

export function readAnswer(response: EvidenceResponse | undefined): Answer {
  const headers = lowerNames(response?.headers);
  const body = response?.body ?? "";
  const json = parseJson(body);
  const fields =
    typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {};
  const challenge = challengeOf(headers["www-authenticate"]);
  const redirected = fromRedirect(headers["location"]);
  const stated = textOf(fields["error"]);
  const error = (stated !== null && isCode(stated) ? stated : null) ?? challenge?.error ?? redirected.error;
  const description =
    textOf(fields["error_description"]) ??
    challenge?.description ??
    redirected.description ??
    (stated !== null && !isCode(stated) ? stated : null) ??
    textOf(fields["errors"]) ??
    textOf(fields["message"]);
  const errors = fields["errors"];
  const html = /text\/html/i.test(headers["content-type"] ?? "") || /^\s*<(!doctype html|html|head|body)\b/i.test(body);
  return {
    status: response?.status ?? null,
    headers,
    body,
    json,
    html,
    error,
    description,
    challenge,
    refusedFields:
      typeof errors === "object" && errors !== null && !Array.isArray(errors) ? Object.keys(errors).slice(0, 20) : [],
    text: [body.slice(0, 20_000), challenge?.description, redirected.error, redirected.description]
      .join("\n")
      .toLowerCase(),
  };
}
