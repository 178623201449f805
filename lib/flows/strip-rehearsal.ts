import type { NamedValue } from "@/lib/trace/model";

/** Headers by which a rehearsal is asked for, or says that it was; a real provider's client has neither. */
const rehearsalHeaders: ReadonlySet<string> = new Set(["prefer", "preference-applied"]);

const rehearsalParam = "scenario";

export const realHeaders = (headers: readonly NamedValue[]): readonly NamedValue[] =>
  headers.filter(({ name }) => !rehearsalHeaders.has(name.toLowerCase()));

export const realParams = (params: readonly NamedValue[]): readonly NamedValue[] =>
  params.filter(({ name }) => name !== rehearsalParam);

/** A path below `~name` is the same path of a server that misbehaves in that way. */
export const realPath = (path: string): string => path.replace(/\/~[^/]+(?=\/|$)/, "");
