/** What the planner is asked; its address is this and nothing else. */
export interface PlanQuery {
  readonly calls: number;
  readonly others: number;
  readonly processes: number;
}

export const planLimits = {
  calls: { min: 1, max: 1_000_000, step: 1, usual: 200 },
  others: { min: 0, max: 100, step: 0.1, usual: 0 },
  processes: { min: 1, max: 1000, step: 1, usual: 1 },
} as const;

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is not a number in its range is the usual one. */
export function readPlanQuery(params: Params): PlanQuery {
  const read = (name: keyof typeof planLimits): number => {
    const { min, max, usual } = planLimits[name];
    const text = params[name];
    const value = typeof text === "string" && /^\d{1,7}(\.\d{1,3})?$/.test(text) ? Number(text) : usual;
    return value >= min && value <= max ? value : usual;
  };
  return { calls: Math.trunc(read("calls")), others: read("others"), processes: Math.trunc(read("processes")) };
}
