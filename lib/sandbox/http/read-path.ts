import type { Core } from "../core";
import type { Face } from "../hosts/find-face";
import { decodePart } from "./decode-form";

const scenarioPath = /^(\/(?:accounts|apis|webhook))\/~([A-Za-z0-9-]+)(?=\/|$)/;

export interface OwnPath {
  /** Without the base and without the scenario. */
  readonly path: string;
  readonly scenario: string | null;
}

function pathOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  if (start === -1) return "/";
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}

/** Escaped letters are letters; an escaped slash separates nothing. */
function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  const parts = path.split(/(%2f|%00)/i);
  return parts.map((part, at) => (at % 2 === 1 ? part : decodePart(part))).join("");
}

/** Paths under the issuer ignore case and escapes; the others do not. A trailing slash is another path everywhere. */
export function readPath({ basePath }: Pick<Core, "basePath">, mount: Face["mount"], url: string): OwnPath {
  const whole = pathOf(url);
  if (!whole.startsWith(basePath)) return { path: whole, scenario: null };
  const own = mount + whole.slice(basePath.length);
  const [prefix = "", area = "", name = null] = scenarioPath.exec(own) ?? [];
  const path = area + own.slice(prefix.length);
  return {
    path: path.startsWith("/accounts/") ? decodePath(path).toLowerCase() : path,
    scenario: name?.toLowerCase() ?? null,
  };
}
