/** How long an exchanging run is left alone before whoever reads it calls it interrupted; every step renews it. */
export const leaseMs = 30_000;

/** How long a run waits for the browser, unless its flow says otherwise. */
export const browserDeadlineMs = 600_000;
