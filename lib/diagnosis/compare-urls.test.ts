import { expect, test } from "vitest";
import { closestUrl, firstDifference } from "./compare-urls";

test.each([
  ["https://app.example/a", "http://localhost:3000/a", "host"],
  ["https://app.example/a", "http://app.example/a", "scheme"],
  ["https://app.example/a", "https://app.example:8443/a", "port"],
  ["https://app.example/a", "https://app.example/b", "path"],
  ["https://app.example/a/", "https://app.example/a", "trailing-slash"],
  ["https://app.example/A", "https://app.example/a", "letter-case"],
  ["https://app.example/a?x=1", "https://app.example/a", "query"],
  ["/a", "https://app.example/a", "not-a-url"],
])("%s against %s differs in the %s", (one, other, part) => {
  expect(firstDifference(one, other)).toBe(part);
});

test("of several registered URLs the one that differs least is named", () => {
  const registered = ["http://localhost:3000/install/login", "https://app.example/install/login/"];
  expect(closestUrl("https://app.example/install/login", registered)).toEqual({
    url: "https://app.example/install/login/",
    part: "trailing-slash",
  });
});
