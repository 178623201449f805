import type { ClaimValue, Person, World } from "../world/world";

/** A person's claims in the store that was chosen for this authorization. */
function personClaims(world: World, person: Person, orgid: string | null): Readonly<Record<string, ClaimValue>> {
  const store = orgid === null ? undefined : world.stores.get(orgid);
  const membership = person.orgs.find((org) => org.orgid === orgid);
  if (store === undefined || membership === undefined) return person.claims;
  const { orgname, orgsub, orgcat } = store;
  return { ...person.claims, orgid: store.orgid, orgname, orgsub, orgcat, role: membership.role };
}

/** What the identity scopes of a token open; a list of one value is written as that value. */
export function identityClaims(
  world: World,
  person: Person | null,
  orgid: string | null,
  scopes: readonly string[],
): Record<string, ClaimValue> {
  const claims: Record<string, ClaimValue> = {};
  if (person === null) return claims;
  const known = personClaims(world, person, orgid);
  for (const scope of scopes)
    for (const name of world.identityScopes.get(scope) ?? []) {
      const value = known[name];
      if (value === undefined || name === "sub") continue;
      const [only, ...more] = Array.isArray(value) ? value : [value];
      if (only !== undefined) claims[name] = more.length === 0 ? only : value;
    }
  return claims;
}

export function isOwner(world: World, person: Person, orgid: string | null): boolean {
  const role = personClaims(world, person, orgid)["role"];
  return Array.isArray(role) ? role.includes("admin") : role === "admin";
}
