import { type Face, findFace } from "./find-face";
import type { HostNames } from "./host-names";

const maxKept = 64;

/** `https://accounts.haravan.com:4443` of `https://accounts.haravan.com:4443/connect/token` */
function addressOf(url: string): string {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  return end === -1 ? url : url.slice(0, end);
}

/** One of something per face, made when it is first asked for; the plain one for every other address. */
export function chooseByHost<Served>(
  known: readonly HostNames[],
  plain: Served,
  open: (face: Face) => Served,
): (url: string) => Served {
  if (known.length === 0) return () => plain;
  const kept = new Map<string, Served>();
  return (url) => {
    const address = addressOf(url);
    const found = kept.get(address);
    if (found !== undefined) return found;
    const parsed = URL.parse(address);
    const face = parsed === null ? null : findFace(parsed, known);
    const made = face === null ? plain : open(face);
    if (kept.size >= maxKept) kept.clear();
    kept.set(address, made);
    return made;
  };
}
