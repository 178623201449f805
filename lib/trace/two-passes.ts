import { type RemoveKnown, removeKnown } from "./remove-known";
import type { Fingerprint, KnownSecret } from "./secret-names";

/** A stranger's answer with thousands of "secrets" must not cost a search for each; by name all of them are hidden. */
const mostHeard = 64;

/** The first pass only listens to which values are secret. */
export function twoPasses(
  known: readonly KnownSecret[],
  fingerprint: Fingerprint,
  listen: (print: Fingerprint) => unknown,
): { readonly removeAll: RemoveKnown } {
  const heard = new Map<string, KnownSecret>();
  listen((kind, value) => {
    if (heard.size < mostHeard && !heard.has(value)) heard.set(value, { kind, value });
    return "";
  });
  return { removeAll: removeKnown([...known, ...heard.values()], fingerprint) };
}
