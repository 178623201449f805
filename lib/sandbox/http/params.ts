import { decodePairs } from "./decode-form";
import { isBlank, trimWhiteSpace } from "./white-space";

/** Parameters as IdentityServer4 reads them: names ignore case, of a repeated one the first value counts. */
export type Params = ReadonlyMap<string, string>;

const unreadable = "\ufffd";

function collect(pairs: Iterable<readonly [string, string]>): { params: Map<string, string>; readable: boolean } {
  const params = new Map<string, string>();
  let readable = true;
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (!params.has(key)) params.set(key, value);
    readable &&= !value.includes(unreadable) && !key.includes(unreadable);
  }
  return { params, readable };
}

/** A query (`?a=b`) or a form. Escapes that are no UTF-8 stay as they were sent, so a state comes back unharmed. */
export function readParams(source: URLSearchParams | string): Params {
  const { params, readable } = collect(typeof source === "string" ? new URLSearchParams(source) : source);
  return readable || typeof source !== "string" ? params : collect(decodePairs(source)).params;
}

/** The value when it holds more than white space. */
export function present(params: Params, name: string): string | null {
  const value = params.get(name);
  return value === undefined || isBlank(value) ? null : value;
}

export const toQuery = (params: Params): string => new URLSearchParams([...params]).toString();

const formType = "application/x-www-form-urlencoded";
const token = "[!#$%&'*+.^_`|~0-9a-z-]+";
const parameter = `\\s*;\\s*${token}(?:\\s*=\\s*(?:${token}|"(?:[^"\\\\]|\\\\.)*")?)?`;
const formTypeWithParameters = new RegExp(`^\\s*${formType}(?:${parameter})*\\s*(?:;\\s*)?$`, "i");

/** Parameters may follow, and have to be readable. @see https://www.rfc-editor.org/rfc/rfc6749#appendix-B */
export const isForm = (contentType: string | undefined): boolean =>
  contentType === formType || (contentType !== undefined && formTypeWithParameters.test(contentType));

export const splitScopes = (scope: string): string[] => [
  ...new Set(
    trimWhiteSpace(scope)
      .split(" ")
      .filter((name) => name !== ""),
  ),
];
