interface Mortal {
  readonly createdAtMs: number;
  /** 0: no end. */
  readonly lifetimeSeconds: number;
}

const lateMs = 41_000;
const monthSeconds = 2_592_000;

/** The same, issued so long ago that its life ended a moment before; what had no end gets a month. */
export function outlive<Kept extends Mortal>(kept: Kept): Kept {
  const lifetimeSeconds = kept.lifetimeSeconds === 0 ? monthSeconds : kept.lifetimeSeconds;
  return { ...kept, lifetimeSeconds, createdAtMs: kept.createdAtMs - lifetimeSeconds * 1000 - lateMs };
}
