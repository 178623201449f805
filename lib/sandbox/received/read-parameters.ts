import { isForm } from "../http/params";
import type { Received } from "./received-log";
import { showValue } from "./show-value";

/** A name that came more than once has a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

const maxNames = 100;

/** As they may be kept: see `showValue`. */
export function collect(pairs: Iterable<readonly [string, string]>): Parameters {
  const found = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = found.get(name);
    if (values !== undefined) values.push(showValue(name, value));
    else if (found.size < maxNames) found.set(name, [showValue(name, value)]);
  }
  return Object.fromEntries(
    [...found].map(([name, [first = "", ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readJsonFields(text: string): Parameters | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    // A nested value may hold anything under any name: it is named and not shown.
    return collect(
      Object.entries(value).map(([name, field]) => [
        name,
        typeof field === "object" && field !== null ? "{…}" : String(field),
      ]),
    );
  } catch {
    return null;
  }
}

/** What a request carries, read once. */
export interface Carried {
  readonly query: URLSearchParams;
  /** `null` where the body is no form. */
  readonly form: URLSearchParams | null;
  readonly text: string;
}

const nothing = new URLSearchParams();

export function readCarried({ url, text, headers }: Pick<Received, "url" | "text" | "headers">): Carried {
  const at = url.indexOf("?");
  const query = at === -1 ? nothing : new URLSearchParams(url.slice(at));
  return { query, form: text !== "" && isForm(headers["content-type"]) ? new URLSearchParams(text) : null, text };
}

/** The fields of a form, or of a JSON object; `null` for any other body. */
export function showBody({ form, text }: Carried, contentType: string | undefined): Parameters | null {
  if (form !== null) return collect(form);
  return text !== "" && /\bjson\b/i.test(contentType ?? "") ? readJsonFields(text) : null;
}
