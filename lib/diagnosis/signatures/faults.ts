import type { Tier } from "../signature";

/** A 500 of any other server than Haravan's, when no words tell what it is about. */
export const faults: Tier = [
  {
    id: "internal-error",
    when: {
      status: [500],
      steps: ["api", "token", "refresh", "userinfo", "discovery", "webhook", "introspection"],
      haravan: false,
      own: false,
    },
    reach: "suggests",
    causes: ["server-error"],
    proof: "wire",
    ask: ["answer"],
  },
  {
    id: "internal-error-of-page",
    when: { status: [500], steps: ["authorize", "error-page"], haravan: false },
    reach: "suggests",
    causes: ["server-error", "client-config-missing"],
    proof: "wire",
    ask: ["answer"],
  },
];
