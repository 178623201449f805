import { expect, test } from "vitest";
import type { CauseId } from "../../../cause-ids";
import { diagnose } from "../../../diagnose";
import type { AskId, CauseCertainty } from "../../../diagnosis";

/** What a library prints, the cause that stands first, how sure that may be at most, and what is asked then. */
export type Saying = readonly [message: string, means: CauseId, atMost: CauseCertainty, asks?: AskId];

const strength: Readonly<Record<CauseCertainty, number>> = { possible: 0, likely: 1, certain: 2 };

/** A test for each. */
export function expectSayings(sayings: readonly Saying[]): void {
  test.each(sayings.map(([message, means, atMost, asks]) => ({ message, means, atMost, asks })))(
    "$means: $message",
    ({ message, means, atMost, asks }) => {
      const { causes, certainty, ask } = diagnose({ client_message: message });
      const [first] = causes;
      expect(first?.id).toBe(means);
      expect(strength[first?.certainty ?? "possible"]).toBeLessThanOrEqual(strength[atMost]);
      if (asks === undefined) return;
      expect(certainty).not.toBe("certain");
      expect(ask).toBe(asks);
    },
  );
}
