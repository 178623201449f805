/** So many requests are remembered; the oldest goes first. */
export const mostReceived = 1_000;
