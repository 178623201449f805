/** A row and whose it has to be. Another person's row is `undefined` or `false`, just as one that does not exist. */
export interface Owned {
  readonly personId: string;
  readonly id: string;
}
