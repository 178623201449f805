import { expect, test } from "vitest";
import { writeForCsharp, writeForDashboard, writeForJavascript, writeForRequest } from "./write-scope-list";

const names = ["openid", "grant_service", "web.read_contents", "com.read_orders", "com.write_products"];

test("the dashboard has its two headings, and nothing of the sign-in", () => {
  expect(writeForDashboard(names)).toBe(
    "Commerce\n  com.write_products\n  com.read_orders\nHaraweb\n  web.read_contents",
  );
  expect(writeForDashboard(["openid"])).toBe("");
});

test("each text holds every name once", () => {
  expect(writeForRequest(names).split(" ")).toEqual(names);
  const inQuotes = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(inQuotes(writeForJavascript(names))).toEqual(names);
  expect(inQuotes(writeForCsharp(names))).toEqual(names);
});
