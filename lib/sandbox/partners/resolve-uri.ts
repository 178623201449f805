import type { Core } from "../core";

/** A path stands for the same path at the tool; `null` where no tool handed in its origin. */
export function resolveUri(core: Core, uri: string): string | null {
  if (!uri.startsWith("/")) return uri;
  return core.toolOrigin === null ? null : `${core.toolOrigin}${uri}`;
}
