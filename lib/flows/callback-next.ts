import type { BegunLeg } from "./begin-leg";

/** Where the browser goes after a callback: to its run, or away again for the next leg. */
export type CallbackNext =
  | { readonly kind: "run"; readonly runId: string; readonly transactionId: string | null }
  | { readonly kind: "leave"; readonly leg: BegunLeg; readonly transactionId: string };
