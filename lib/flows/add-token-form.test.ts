import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOfFault, draftOf, readAddForm, readSaidFault } from "./add-token-form";
import type { AddTokenFault } from "./add-token-input";

const token = "5D1F0C77A93B4E28B6C0D49F1EA2733856E7C90A14DB82F3960BEE5741C8AD20";

test("what belongs to the kind that was not chosen does not count", () => {
  const all = { accessToken: ` ${token}`, tokenResponse: "{}", scopes: "com.read_shop", moreScopes: "a, b" };
  expect(readAddForm(new URLSearchParams({ ...all, kind: "private", provider: "sandbox" }))).toEqual({
    provider: "sandbox",
    kind: "private",
    accessToken: ` ${token}`,
    tokenResponse: null,
    registration: null,
    scopes: ["com.read_shop", "a", "b"],
    storeName: null,
    keep: false,
  });
  expect(readAddForm(new URLSearchParams(all))).toMatchObject({ kind: "access", tokenResponse: "{}", scopes: null });
});

const faults: readonly AddTokenFault[] = [
  { field: "access_token", fault: "id-token" },
  { field: "token_response", fault: { member: "scope", fault: "invalid" } },
  { field: "token_response", fault: { member: "answer", fault: "cut-off" } },
  { field: "token_response", fault: "differs" },
  { field: "registration", fault: "unknown" },
];

test.each(faults)("the page says again what was wrong: %j", (failure) => {
  const draft = draftOf(
    readAddForm(new URLSearchParams({ provider: "sandbox", registration: "A".repeat(22), keep: "on" })),
  );
  const address = new URL(addressOfFault(draft, failure), "http://localhost");
  const { fault } = failure;
  expect(readSaidFault(address.searchParams)).toEqual({
    field: failure.field,
    ...(typeof fault === "object" ? fault : { fault, member: null }),
  });
  expect(draftOf(readAddForm(address.searchParams))).toEqual(draft);
});

test("no token reaches the address, whichever field it was pasted into", () => {
  const fieldNames = ["accessToken", "tokenResponse", "registration", "storeName", "moreScopes", "scopes"] as const;
  const secret = fc.oneof(
    fc.constant(token),
    fc.stringMatching(/^[0-9a-f]{64}$/),
    fc.stringMatching(/^[A-Za-z0-9_-]{43}$/).map((text) => `${text}7`),
  );
  fc.assert(
    fc.property(secret, fc.subarray([...fieldNames], { minLength: 1 }), (value, names) => {
      const form = new URLSearchParams({ kind: "private" });
      for (const name of names) form.set(name, value);
      const address = addressOfFault(draftOf(readAddForm(form)), { field: "access_token", fault: "several" });
      expect(decodeURIComponent(address)).not.toContain(value);
    }),
  );
});
