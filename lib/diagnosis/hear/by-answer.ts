import { fits, type Guard } from "../guard";

/** Where a signature stands in its tier, and what it asks for. */
export interface Placed {
  readonly at: number;
  readonly when: Guard;
}

type Asked = Pick<Guard, "status" | "error">;

const mayHold = ({ status, error }: Asked, sentStatus: number | null, sentError: string | null): boolean =>
  (status === undefined || fits(status, sentStatus)) && (error === undefined || fits(error, sentError));

const named = <Value>(lists: readonly (readonly Value[] | "none" | undefined)[]): ReadonlySet<Value> =>
  new Set(lists.flatMap((list) => (list === undefined || list === "none" ? [] : list)));

/**
 * By tier, the places whose guards take this status and this error code: of many, a few. Each pair is worked out once;
 * values that no guard names are one value, so that nobody's answers make the memory grow.
 */
export function sortByAnswer<Made>(
  tiers: readonly (readonly Placed[])[],
  make: (places: readonly (readonly number[])[]) => Made,
): (status: number | null, error: string | null) => Made {
  const guards = tiers.flat().map(({ when }) => when);
  const statuses = named(guards.map(({ status }) => status));
  const errors = named(guards.map(({ error }) => error));
  const made = new Map<string, Made>();
  return (status, error) => {
    const statusKey = status === null || statuses.has(status) ? status : "other";
    const key = error === null || errors.has(error) ? `${statusKey} ${error}` : `${statusKey} other error`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const fresh = make(
      tiers.map((placed) => placed.flatMap(({ at, when }) => (mayHold(when, status, error) ? [at] : []))),
    );
    made.set(key, fresh);
    return fresh;
  };
}
