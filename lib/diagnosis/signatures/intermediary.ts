import type { Tier } from "../signature";

const firewall = { says: /cf-mitigated|just a moment\.\.\.|error code: 10\d\d|attention required|request was blocked/ };

/** The status outranks the body: some servers put OAuth codes into a 429. */
export const intermediary: Tier = [
  {
    id: "too-many-requests",
    when: { status: [429], not: firewall },
    reach: "decides",
    causes: ["rate-limited"],
    proof: "wire",
  },
  {
    id: "bad-gateway",
    when: { status: [502], not: firewall },
    reach: "decides",
    causes: ["upstream-bad-gateway"],
    proof: "wire",
  },
  {
    id: "haravan-internal-error",
    when: { status: [500], haravan: true, not: firewall },
    reach: "decides",
    causes: ["server-error"],
    proof: "wire",
  },
  {
    id: "internal-error",
    when: { status: [500], steps: ["api", "token", "refresh", "userinfo", "discovery", "webhook"], not: firewall },
    reach: "suggests",
    causes: ["server-error"],
    proof: "wire",
    ask: ["answer"],
  },
];
