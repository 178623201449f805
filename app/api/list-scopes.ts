import { sayStanding } from "@/components/store/say-standing";
import { probes, resources, writes } from "@/lib/haravan/resources";
import { accessOf, impliedBy, otherSpellings, reportedMissingScopes, standingOf } from "@/lib/haravan/scope-standing";
import { findScope, resourcePageScopes, scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import type { Messages } from "@/messages/en";

const names: readonly string[] = [
  ...scopes.map(({ name }) => name),
  ...resourcePageScopes,
  ...undocumentedScopes.map(({ name }) => name),
  ...reportedMissingScopes,
];

/** Every scope name that anything public has, and what is known of each. */
export function listScopes(t: Messages) {
  return names.map((name) => {
    const scope = findScope(name);
    const standing = standingOf(name);
    return {
      name,
      group: scope?.group ?? null,
      subject: scope?.subject ?? null,
      access: accessOf(name),
      ownerOnly: scope?.ownerOnly ?? false,
      privateAppOnly: scope?.privateAppOnly ?? false,
      status: standing.kind,
      implies: impliedBy(name),
      otherSpellings: otherSpellings(name),
      opens: [...resources, ...writes].filter((one) => needs(one, name)).map(({ id }) => id),
      probe: probes.find((one) => one.scope === name)?.resource ?? null,
      instead: insteadOf(standing),
      description: sayStanding({ scope, standing }, t),
      source: "source" in standing ? standing.source : null,
    };
  });
}

const needs = (one: { readonly scope: string | null; readonly otherScope?: string }, name: string): boolean =>
  one.scope === name || one.otherScope === name;

function insteadOf(standing: ReturnType<typeof standingOf>): string | null {
  if (standing.kind === "other-spelling") return standing.of;
  return "instead" in standing ? standing.instead : null;
}
