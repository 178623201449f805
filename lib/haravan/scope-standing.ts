import { scopeOfResource } from "./scope-mistakes";
import { acceptedFor, findScope, resourcePageScopes, undocumentedScopes } from "./scopes";
import { documented, observed, type Source } from "./source";

/** What is known of a scope name as a name, before anybody asks for it. */
export type ScopeStanding =
  | { readonly kind: "documented"; readonly source: Source }
  /** Resource pages write it so where the scope page has another prefix. */
  | { readonly kind: "other-spelling"; readonly of: string; readonly source: Source }
  | { readonly kind: "undocumented"; readonly source: Source }
  /** Somebody reported that authorize refuses it. */
  | { readonly kind: "reported-missing"; readonly instead: string | null; readonly source: Source }
  | { readonly kind: "unknown"; readonly instead: string | null };

const audit = observed("a scope audit in public app code on GitHub");

/** Names that a public audit saw authorize refuse. One of them makes the whole request fail. */
export const reportedMissingScopes: readonly string[] = [
  "web.read_blogs",
  "web.read_pages",
  "web.read_articles",
  "com.read_collections",
  "com.read_variants",
  "com.read_images",
];

const missing: ReadonlySet<string> = new Set(reportedMissingScopes);
const spellings: ReadonlySet<string> = new Set(resourcePageScopes);

/** The documented scope that a name of the resource pages stands for: `com.read_contents` is `web.read_contents`. */
function documentedSpelling(name: string): string | null {
  return spellings.has(name) ? `web.${name.slice("com.".length)}` : null;
}

const pageOf = (name: string): Source =>
  documented(name.endsWith("_script_tags") ? "omni-apis/script_tags" : "omni-apis/blogs");

export function standingOf(name: string): ScopeStanding {
  const known = findScope(name);
  if (known !== undefined) return { kind: "documented", source: known.source };
  const of = documentedSpelling(name);
  if (of !== null) return { kind: "other-spelling", of, source: pageOf(name) };
  const seen = undocumentedScopes.find((one) => one.name === name);
  if (seen !== undefined) return { kind: "undocumented", source: seen.source };
  const instead = scopeOfResource(name);
  return missing.has(name) ? { kind: "reported-missing", instead, source: audit } : { kind: "unknown", instead };
}

/** Names that resource pages have for the same scope. */
export const otherSpellings = (name: string): readonly string[] =>
  resourcePageScopes.filter((spelling) => documentedSpelling(spelling) === name);

/** By its name, also where no page lists it. */
export function accessOf(name: string): "read" | "write" | null {
  const access = /^(?:com|web)\.(read|write)_/.exec(name)?.[1];
  return access === "read" || access === "write" ? access : null;
}

/** What it includes under another name: write includes read, of the same prefix. */
export function impliedBy(name: string): string | null {
  const read = name.replace(/^(com|web)\.write_/, "$1.read_");
  return read !== name && acceptedFor(read).includes(name) ? read : null;
}
