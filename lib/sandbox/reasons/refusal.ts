import type { CheckId } from "./check-ids";

/** Why a request was refused: what the wire says, and what only the server knew. */
export interface Refusal {
  readonly check: CheckId;
  readonly error: string;
  readonly description: string | null;
  /** The sentence IdentityServer4 logs. */
  readonly log: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface RefusalOptions {
  readonly description?: string;
  readonly values?: Readonly<Record<string, string>>;
}

export function refuse(check: CheckId, error: string, log: string, options: RefusalOptions = {}): Refusal {
  return { check, error, description: options.description ?? null, log, values: options.values ?? {} };
}

/** The first check of a list that refuses decides. */
export function firstRefusal<Input>(
  checks: readonly ((input: Input) => Refusal | null)[],
  input: Input,
): Refusal | null {
  for (const check of checks) {
    const refusal = check(input);
    if (refusal !== null) return refusal;
  }
  return null;
}
