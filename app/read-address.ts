/** The query of a page, repeated names and all. */
export function readAddress(asked: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}
