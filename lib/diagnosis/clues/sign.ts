import type { Ecosystem } from "../clients/known-client";
import type { Fact, FactKind, FactOf } from "../facts";
import { type Guard, testOf } from "../guard";
import type { Situation } from "../situation";

/** Something in the evidence that tells one reason of a cause from its others. `proof` is what spoke for the cause. */
export type Sign = (situation: Situation, proof: readonly Fact[]) => boolean;

/** What a field of a fact must be; a pattern is held against the field as text, a list against its parts. */
type Wanted<Of> = { readonly [Field in Exclude<keyof Of, "fact">]?: Of[Field] | RegExp };

const fits = (wanted: unknown, value: unknown): boolean =>
  wanted instanceof RegExp ? value !== null && wanted.test(String(value)) : wanted === value;

/** A fact that speaks for the cause, with these values. */
export function proof<Kind extends FactKind>(kind: Kind, wanted: Wanted<FactOf<Kind>> = {}): Sign {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(wanted);
  return (_, facts) =>
    facts.some((fact) => {
      if (fact.fact !== kind) return false;
      const values: Readonly<Record<string, unknown>> = fact;
      return fields.every(([name, value]) => fits(value, values[name]));
    });
}

/** The same questions that signatures ask of a situation. */
export function when(guard: Guard): Sign {
  const holds = testOf(guard);
  return (situation) => holds(situation, (pattern) => pattern.test(situation.text));
}

/** Words of message or answer, lower case. */
export const says = (pattern: RegExp): Sign => when({ says: pattern });

export const param =
  (name: string, like: RegExp): Sign =>
  ({ params }) => {
    const value = params[name];
    return value !== undefined && like.test(value);
  };

export const header =
  (name: string, like: RegExp): Sign =>
  ({ headers }) =>
    like.test(headers[name] ?? "");

/** The path below the API host. */
export const path =
  (like: RegExp): Sign =>
  ({ apiPath }) =>
    apiPath !== null && like.test(apiPath);

export const transport = (like: RegExp): Sign => {
  return ({ observed }) => like.test(observed.transport_code ?? "");
};

/** The stack whose words the message is, where it is known for sure. */
export const stack =
  (ecosystem: Ecosystem): Sign =>
  ({ speaks }) =>
    speaks === ecosystem;

const itsNames = /(?:haravan\.com|hara\.vn)$/;
const itsHosts = /^(?:accounts|apis|webhook)\.(?:haravan\.com|hara\.vn)$/;

/** The platform's own hosts, spelt right, or a sandbox of it: nothing of the app's answers there. */
export const platformHost: Sign = ({ url, haravan }) =>
  haravan && url !== null && (itsHosts.test(url.hostname) || !itsNames.test(url.hostname));
