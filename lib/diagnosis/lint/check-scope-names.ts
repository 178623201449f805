import { scopeOfResource } from "@/lib/haravan/scope-mistakes";
import { findScope, scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import { type LintFinding, raise, type ScopeGuess } from "./finding";
import { nearest } from "./nearest";

const undocumented: ReadonlySet<string> = new Set(undocumentedScopes.map(({ name }) => name));
const allNames: readonly string[] = scopes.map(({ name }) => name);
const mostGuesses = 20;

/** The words of a name, whatever stands between them and in whichever order: `read:orders` has those of `com.read_orders`. */
const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");

const byWords: ReadonlyMap<string, string> = new Map(allNames.map((name) => [wordsOf(name), name]));
const byWordsWithoutPrefix: ReadonlyMap<string, string> = new Map(
  allNames.flatMap((name) => (/^(com|web)\./.test(name) ? [[wordsOf(name.slice(4)), name] as const] : [])),
);

function guess(name: string): { readonly guess: ScopeGuess; readonly suggestion: string | null } {
  const short = name.slice(0, 100);
  const words = wordsOf(short);
  const separated = byWords.get(words);
  if (separated !== undefined) return { guess: "separator", suggestion: separated };
  const prefixed =
    byWordsWithoutPrefix.get(words) ?? byWordsWithoutPrefix.get(wordsOf(short.replace(/^(com|web)[._:/-]/i, "")));
  if (prefixed !== undefined) return { guess: "prefix", suggestion: prefixed };
  const ofResource = scopeOfResource(short.toLowerCase().replace(/[:/-]/g, "_"));
  if (ofResource !== null) return { guess: "resource", suggestion: ofResource };
  const near = nearest(short, allNames);
  return near === null ? { guess: "none", suggestion: null } : { guess: "spelling", suggestion: near };
}

/** Names that no page lists, each with the one it was most likely meant to be. */
export function checkScopeNames(names: readonly string[], at: string): readonly LintFinding[] {
  const unknown = names.filter((name) => findScope(name) === undefined && !undocumented.has(name));
  const rare = names.filter((name) => undocumented.has(name));
  return [
    ...unknown.slice(0, mostGuesses).map((name) => {
      const { guess: kind, suggestion } = guess(name);
      return raise("scope-unknown", at, { found: name, suggestion, detail: { guess: kind } });
    }),
    ...(rare.length > 0 ? [raise("scope-undocumented", at, { found: rare.join(" ") })] : []),
  ];
}
