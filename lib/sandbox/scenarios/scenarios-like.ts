import { scenarios } from "./scenarios";

const most = 5;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The names that begin as this one does, the longest the same first: for who mistyped one, or knows only its start. */
export function scenariosLike(name: string): readonly string[] {
  const typed = name.toLowerCase();
  return scenarios
    .map((scenario) => ({ name: scenario.name, shared: sharedStart(typed, scenario.name) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map((found) => found.name);
}

/** Behind what is said of a name that none has; nothing where none is like it. */
export function likeIt(name: string, before: string): string {
  const alike = scenariosLike(name);
  return alike.length === 0 ? "" : before + alike.join(", ");
}
