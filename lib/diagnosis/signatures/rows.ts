import type { AskId } from "../diagnosis";
import type { Guard } from "../guard";
import type { Reach, Signature } from "../signature";

interface Row {
  readonly when?: Guard;
  /** `suggests` unless said otherwise. */
  readonly reach?: Reach;
  readonly ask?: readonly AskId[];
}

/** A sentence by which a server or a library names the cause. */
export const said = (id: string, says: RegExp, causes: Signature["causes"], row: Row = {}): Signature => ({
  id,
  when: { ...row.when, says },
  reach: row.reach ?? "suggests",
  causes,
  proof: "phrase",
  ask: row.ask ?? [],
});

/** A code of the provider's own. */
export const coded = (
  codes: readonly [string, ...string[]],
  causes: Signature["causes"],
  row: Row = {},
): Signature => ({
  id: `code-${codes[0]}`,
  when: { ...row.when, codes },
  reach: row.reach ?? "suggests",
  causes,
  proof: "code",
  ask: row.ask ?? [],
});
