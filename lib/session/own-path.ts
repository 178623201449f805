import "server-only";

/** A path of our own, with query and fragment; `null` for anything that could lead elsewhere. */
export function ownPath(value: string, appOrigin: string): string | null {
  if (value.length > 2_000 || /[\\\p{Cc}]/u.test(value)) return null;
  const isPath = value.startsWith("/") && !value.startsWith("//");
  if (!isPath && value !== appOrigin && !value.startsWith(`${appOrigin}/`)) return null;
  const url = URL.parse(value, appOrigin);
  if (url === null || url.origin !== appOrigin || url.username !== "" || url.password !== "") return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") ? null : path;
}
