import { expect, test } from "vitest";
import { authorizeErrors, findAuthorizeError, type Proof } from "./authorize-errors";

test("no later check proves less than an earlier one", () => {
  const rank: Record<Proof, number> = { unknown: 0, wrong: 1, right: 2 };
  for (const input of ["client", "redirectUri", "scopes"] as const) {
    const ranks = authorizeErrors.map((entry) => rank[entry[input]]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test("a page naming the scope proves client and redirect URL right", () => {
  expect(findAuthorizeError("invalid_scope", "Invalid scope")).toMatchObject({
    client: "right",
    redirectUri: "right",
    scopes: "wrong",
  });
});

test("error and description together name one entry", () => {
  expect(new Set(authorizeErrors.map(({ error, description }) => `${error} ${description}`)).size).toBe(
    authorizeErrors.length,
  );
  expect(findAuthorizeError("invalid_request", "something else")).toBeUndefined();
});
