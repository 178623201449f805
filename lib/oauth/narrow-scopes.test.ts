import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowScopes } from "./narrow-scopes";

const server = (allowed: (name: string) => boolean) => {
  const asked: (readonly string[])[] = [];
  const ask = (scopes: readonly string[]) => {
    asked.push(scopes);
    return Promise.resolve(scopes.every(allowed));
  };
  return { ask, asked };
};

const names = fc.uniqueArray(fc.stringMatching(/^com\.(read|write)_[a-z]{1,6}$/), { minLength: 1, maxLength: 24 });

test("exactly the refused names are found, each question containing openid", async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.infiniteStream(fc.boolean()), async (scopes, coins) => {
      const refused = new Set(scopes.filter(() => coins.next().value === true).slice(0, 3));
      fc.pre(refused.size > 0);
      const { ask, asked } = server((name) => !refused.has(name));
      const found = await narrowScopes(["openid", ...scopes], ask, { maxQuestions: 100 });
      expect(new Set(found.refused)).toEqual(refused);
      expect(found.complete).toBe("yes");
      expect(asked.every((scopes) => scopes.includes("openid"))).toBe(true);
      expect(asked.length).toBe(found.questions);
    }),
  );
});

test("one refused name among twenty takes seven questions at most", async () => {
  const scopes = Array.from({ length: 20 }, (_, index) => `s${index}`);
  for (const bad of scopes) {
    const { ask } = server((name) => name !== bad);
    const found = await narrowScopes(scopes, ask);
    expect(found.refused).toEqual([bad]);
    expect(found.questions).toBeLessThanOrEqual(7);
  }
});

test("the questions are bounded, and what was found by then is said", async () => {
  const scopes = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const { ask, asked } = server(() => false);
  const found = await narrowScopes(scopes, ask, { maxQuestions: 12 });
  expect(asked.length).toBe(12);
  expect(found.complete).toBe("partly");
  expect(found.refused.length).toBeGreaterThan(0);
});

test("scopes that are only too many together accuse nobody", async () => {
  const ask = (scopes: readonly string[]) => Promise.resolve(scopes.length < 5);
  expect(await narrowScopes(["openid", "a", "b", "c", "d", "e"], ask)).toMatchObject({
    refused: [],
    complete: "together",
  });
});

test("with nothing to leave out, nothing is asked", async () => {
  const { ask, asked } = server(() => false);
  expect(await narrowScopes(["openid"], ask)).toEqual({ refused: [], complete: "together", questions: 0 });
  expect(asked).toEqual([]);
});

test("a question without a clear answer ends the search and accuses nobody", async () => {
  expect(await narrowScopes(["openid", "a", "b"], () => Promise.resolve(null))).toEqual({
    refused: [],
    complete: "partly",
    questions: 1,
  });
});
