import type { EvidenceResponse } from "../evidence";
import { type Challenge, mainChallenge, readChallenges } from "./challenge";

export interface Answer {
  readonly given: boolean;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: unknown;
  readonly html: boolean;
  /** OAuth `error`, from the body, the challenge or a redirect. */
  readonly error: string | null;
  readonly description: string | null;
  readonly challenge: Challenge | null;
  /** `error` of the address that the answer sends the browser to, whoever's page it is. */
  readonly sentToError: string | null;
  /** Where the answer sends the browser. */
  readonly location: string | null;
  /** Names of the fields in `{"errors":{"title":[…]}}`. */
  readonly refusedFields: readonly string[];
  /** What the body says, lower case, for phrases. */
  readonly text: string;
}

export const lowerNames = (headers: Readonly<Record<string, string>> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

/** What names a cause stands at the start; the rest of a longer body is not read for phrases. */
const longest = 20_000;

export function parseJson(body: string): unknown {
  const start = body.trimStart()[0];
  if (start !== "{" && start !== "[") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** `error` of OAuth is a short token; servers also put whole objects or sentences there. */
const isCode = (value: string) => value.length <= 60 && /^[A-Za-z0-9_.:-]{2,60}$/.test(value);

interface Redirected {
  /** As it stands there: a page of the app may have names of its own. */
  readonly name: string | null;
  readonly error: string | null;
  readonly description: string | null;
  readonly all: string;
}

const stayed: Redirected = { name: null, error: null, description: null, all: "" };

/** Codes of the standard and of providers are lower case; `OAuthCallback` and the like are pages of the app itself. */
function fromRedirect(location: string | undefined): Redirected {
  if (location === undefined || !/[?&#]error(_description)?=/.test(location)) return stayed;
  const params = new URLSearchParams(
    location
      .slice(0, longest)
      .replace(/^[^?#]*[?#]/, "")
      .replace("#", "&"),
  );
  const error = textOf(params.get("error"));
  return {
    name: error,
    error: error !== null && /^[a-z0-9_.-]+$/.test(error) ? error : null,
    description: textOf(params.get("error_description")),
    all: [error, ...["error_description", "error_reason", "error_subtype"].map((name) => params.get(name))].join("\n"),
  };
}

const entities: Readonly<Record<string, string>> = { "&#39;": "'", "&#x27;": "'", "&quot;": '"', "&amp;": "&" };

/** As a person would read it: entities and typographic quotes written plainly. */
const plain = (text: string) =>
  /[&’‘]/.test(text)
    ? text.replace(/&#39;|&#x27;|&quot;|&amp;/g, (found) => entities[found] ?? found).replace(/[’‘]/g, "'")
    : text;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

export function readAnswer(response: EvidenceResponse | undefined): Answer {
  const headers = lowerNames(response?.headers);
  const body = response?.body ?? "";
  const json = parseJson(body);
  const fields = asRecord(json);
  const challenge = mainChallenge(readChallenges(headers["www-authenticate"]));
  const redirected = fromRedirect(headers["location"]);
  const stated = textOf(fields["error"]);
  const error = (stated !== null && isCode(stated) ? stated : null) ?? challenge?.error ?? redirected.error;
  const description =
    textOf(fields["error_description"]) ??
    challenge?.description ??
    redirected.description ??
    (stated !== null && !isCode(stated) ? stated : null) ??
    textOf(asRecord(fields["error"])["message"]) ??
    textOf(fields["errors"]) ??
    textOf(fields["message"]);
  const html = /text\/html/i.test(headers["content-type"] ?? "") || /^\s*<(!doctype html|html|head|body)\b/i.test(body);
  return {
    given: response !== undefined && (response.status !== undefined || body !== "" || Object.keys(headers).length > 0),
    status: response?.status ?? null,
    headers,
    body,
    json,
    html,
    error,
    description,
    challenge,
    location: headers["location"] ?? null,
    sentToError: redirected.name,
    refusedFields: Object.keys(asRecord(fields["errors"])).slice(0, 20),
    text: plain(
      [
        body.slice(0, longest),
        json === undefined ? "" : (description ?? "").slice(0, longest),
        challenge?.error,
        challenge?.description,
        redirected.all,
      ]
        .join("\n")
        .toLowerCase(),
    ),
  };
}
