import type { Person } from "./world";

interface PersonChange {
  readonly active?: boolean;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

/** Whoever is disabled everywhere is disabled here. */
export function changedPerson(
  person: Person,
  everywhere: PersonChange | undefined,
  here: PersonChange | undefined,
): Person {
  if (everywhere === undefined && here === undefined) return person;
  return {
    ...person,
    active: (everywhere?.active ?? person.active) && here?.active !== false,
    orgs: person.orgs.map(({ orgid, role }) => ({ orgid, role: here?.roles?.[orgid] ?? role })),
  };
}
