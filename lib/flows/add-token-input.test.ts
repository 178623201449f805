import { expect, test } from "vitest";
import { type AddTokenInput, readAddToken } from "./add-token-input";
import { nothingPasted } from "./testing/nothing-pasted";

const access = "5D1F0C77A93B4E28B6C0D49F1EA2733856E7C90A14DB82F3960BEE5741C8AD20";
const answer = JSON.stringify({ access_token: access, token_type: "Bearer", scope: "com.read_shop" });

test("token and answer may both be pasted, where they are of one mind", () => {
  const both = { ...nothingPasted, accessToken: `Bearer ${access}`, tokenResponse: answer };
  expect(readAddToken(both)).toMatchObject({ ok: true, value: { access, scopes: ["com.read_shop"] } });
});

test("scopes of a private token are its person's word", () => {
  const input = {
    ...nothingPasted,
    kind: "private",
    accessToken: access,
    scopes: ["com.read_shop", "com.read_shop"],
  } as const;
  expect(readAddToken(input)).toMatchObject({ value: { scopes: ["com.read_shop"], scopesFrom: "person" } });
  expect(readAddToken({ ...input, scopes: [] })).toMatchObject({ value: { scopes: null, scopesFrom: null } });
});

const refused: readonly (readonly [what: string, input: Partial<AddTokenInput>, field: string, fault: string])[] = [
  ["nothing", {}, "access_token", "empty"],
  ["two tokens", { accessToken: "0F".repeat(32), tokenResponse: answer }, "token_response", "differs"],
  ["an answer to nobody", { kind: "private", tokenResponse: answer }, "token_response", "of-a-private-token"],
  ["scopes of an app", { accessToken: access, scopes: ["com.read_shop"] }, "scopes", "of-an-access-token"],
  ["no name of a scope", { kind: "private", accessToken: access, scopes: ["a b"] }, "scopes", "invalid"],
  ["a token as a scope", { kind: "private", accessToken: access, scopes: [access] }, "scopes", "invalid"],
  ["a token as a name", { accessToken: access, storeName: access }, "store_name", "looks-like-a-token"],
];

test.each(refused)("%s is named by its field", (_, input, field, fault) => {
  expect(readAddToken({ ...nothingPasted, ...input })).toEqual({ ok: false, failure: { field, fault } });
});
