let turn: Promise<void> | undefined;

/**
 * Settles when this turn of the event loop is over, once for all who asked during it. Answers that wait for it leave
 * together, and a caller of many requests at once is woken once for all of them: half the time of a small answer is
 * the kernel's, for waking whoever reads it. One answer alone waits for nothing that was not to be done anyway.
 */
export function endOfTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = undefined;
      resolve();
    });
  });
  return turn;
}
