/** The install page with everything chosen: followed and confirmed, it asks for exactly these scopes. */
export function installAddress(
  registrationId: string | null,
  scopes: readonly string[] | null,
  choices: readonly (readonly [name: string, value: string])[] = [],
): string {
  const app = registrationId === null ? [] : [["app", registrationId]];
  const address = new URLSearchParams([...app, ...choices.map(([name, value]) => [name, value])]);
  if (scopes !== null) address.set("scope", scopes.join(" "));
  return `/install?${address}`;
}
