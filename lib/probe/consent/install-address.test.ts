import { expect, test } from "vitest";
import { installAddress } from "./install-address";

const read = (address: string) => [...new URL(address, "http://localhost").searchParams];

test("the install page is filled in with the app, how it asked before, and exactly these scopes", () => {
  const address = installAddress("app-1", ["openid", "com.read_orders"], [["flow", "direct"]]);
  expect(address).toMatch(/^\/install\?/);
  expect(read(address)).toEqual([
    ["app", "app-1"],
    ["flow", "direct"],
    ["scope", "openid com.read_orders"],
  ]);
});

test("without a list it asks for what the app usually does", () => {
  expect(read(installAddress("app-1", null))).toEqual([["app", "app-1"]]);
  expect(read(installAddress(null, null))).toEqual([]);
});
