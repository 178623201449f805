export interface NarrowedScopes {
  readonly refused: readonly string[];
  /** `partly`: the questions ran out, or one had no clear answer. `together`: each alone is accepted, so it is their number or length. */
  readonly complete: "yes" | "partly" | "together";
  readonly questions: number;
}

export interface NarrowOptions {
  /** Kept in every question: without them the server would refuse for another reason. */
  readonly always?: readonly string[];
  readonly maxQuestions?: number;
}

/**
 * Finds the refused names among scopes that were refused as a whole, by asking again with fewer.
 * Halving finds each of n in about log2 n questions; each finding is confirmed by itself.
 */
export async function narrowScopes(
  scopes: readonly string[],
  ask: (scopes: readonly string[]) => Promise<boolean | null>,
  { always = ["openid"], maxQuestions = 16 }: NarrowOptions = {},
): Promise<NarrowedScopes> {
  const kept = scopes.filter((scope) => always.includes(scope));
  const refused: string[] = [];
  let questions = 0;
  const accepts = async (some: readonly string[]): Promise<boolean | null> => {
    if (questions >= maxQuestions) return null;
    questions += 1;
    return await ask([...kept, ...some]);
  };
  const done = (complete: NarrowedScopes["complete"]): NarrowedScopes => ({ refused, complete, questions });

  let left = scopes.filter((scope) => !always.includes(scope));
  for (let whole = false; !whole; ) {
    let suspects = left;
    while (suspects.length > 1) {
      const half = suspects.slice(0, Math.ceil(suspects.length / 2));
      const accepted = await accepts(half);
      if (accepted === null) return done("partly");
      suspects = accepted ? suspects.slice(half.length) : half;
    }
    const [suspect] = suspects;
    if (suspect === undefined) return done(refused.length > 0 ? "yes" : "together");
    const alone = await accepts([suspect]);
    if (alone === null) return done("partly");
    if (alone) return done("together");
    refused.push(suspect);
    left = left.filter((scope) => scope !== suspect);
    const rest = left.length === 0 ? true : await accepts(left);
    if (rest === null) return done("partly");
    whole = rest;
  }
  return done("yes");
}
