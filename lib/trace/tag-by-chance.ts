import type { Fingerprint } from "./secret-names";

/**
 * Fingerprints for one page: equal values get equal tags, and nothing links a tag to its value once the page is gone.
 * `random` answers 32 random bits.
 */
export function tagByChance(random: () => number): Fingerprint {
  const tags = new Map<string, string>();
  return (kind, value) => {
    const known = tags.get(value);
    const tag = known ?? (random() >>> 0).toString(16).padStart(8, "0");
    if (known === undefined) tags.set(value, tag);
    return `${kind}#${tag}`;
  };
}
