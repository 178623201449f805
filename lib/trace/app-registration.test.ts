import { expect, test } from "vitest";
import { checkRegistration, type TypedRegistration } from "./app-registration";

const good: TypedRegistration = { name: "Sổ bán hàng", clientId: "ab12", clientSecret: "s3cret", scopes: ["openid"] };
const said = (change: Partial<TypedRegistration>, kind: "add" | "change" = "add") =>
  checkRegistration({ ...good, ...change }, kind).map(({ field, code }) => `${field}:${code}`);

test("what is well typed has no fault, white space around it or not", () => {
  expect(said({})).toEqual([]);
  expect(said({ name: " Sổ ", clientId: " ab12 ", clientSecret: " s3cret\n" })).toEqual([]);
});

test("everything that is wrong is said at once, in the order of the form", () => {
  expect(said({ name: " ", clientId: "a b", clientSecret: "é", scopes: ['a"b'] })).toEqual([
    "name:missing",
    "clientId:characters",
    "clientSecret:characters",
    "scopes:characters",
  ]);
});

test.each(["\u0000", "\ud800", "\u202e", "\u2066"])(
  "a name holds no %j: it would hide or turn what stands beside it",
  (sign) => {
    expect(said({ name: `Sổ${sign}hàng` })).toEqual(["name:characters"]);
  },
);

test("what is too long for the server is not cut silently", () => {
  expect(said({ name: "n".repeat(81), clientId: "c".repeat(101), clientSecret: "s".repeat(101) })).toEqual([
    "name:too-long",
    "clientId:too-long",
    "clientSecret:too-long",
  ]);
  expect(said({ scopes: ["s".repeat(101)] })).toEqual(["scopes:too-long"]);
  expect(said({ scopes: Array.from({ length: 61 }, (_, index) => `s${index}`) })).toEqual(["scopes:too-long"]);
});

test("a new app needs its secret where a form asks for it; a changed one may keep it", () => {
  expect(said({ clientSecret: "" })).toEqual(["clientSecret:missing"]);
  expect(said({ clientSecret: "" }, "change")).toEqual([]);
  expect(said({ clientSecret: null })).toEqual([]);
});
