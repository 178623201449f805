/** Parameters as IdentityServer4 reads them: names ignore case, of a repeated one the first value counts. */
export type Params = ReadonlyMap<string, string>;

export function readParams(source: URLSearchParams | string): Params {
  const params = new Map<string, string>();
  for (const [name, value] of typeof source === "string" ? new URLSearchParams(source) : source) {
    const key = name.toLowerCase();
    if (!params.has(key)) params.set(key, value);
  }
  return params;
}

/** The value when it holds more than white space. */
export function present(params: Params, name: string): string | null {
  const value = params.get(name);
  return value === undefined || value.trim() === "" ? null : value;
}

export const toQuery = (params: Params): string => new URLSearchParams([...params]).toString();

const formType = "application/x-www-form-urlencoded";

/** @see https://www.rfc-editor.org/rfc/rfc6749#appendix-B */
export function isForm(contentType: string | undefined): boolean {
  return contentType === formType || contentType?.split(";", 1)[0]?.trim().toLowerCase() === formType;
}

export const splitScopes = (scope: string): string[] => [
  ...new Set(
    scope
      .trim()
      .split(" ")
      .filter((name) => name !== ""),
  ),
];
