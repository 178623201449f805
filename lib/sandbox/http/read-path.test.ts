import { expect, test } from "vitest";
import { readPath } from "./read-path";

const read = (path: string) => readPath({ basePath: "" }, "", `http://127.0.0.1:4010${path}`);

test.each([
  ["/accounts/Connect/Token?x=%61", "/accounts/connect/token"],
  ["/accounts/connect/%74oken", "/accounts/connect/token"],
  ["/accounts/connect%2Ftoken", "/accounts/connect%2ftoken"],
  ["/accounts/connect/token%00", "/accounts/connect/token%00"],
  ["/accounts/connect/%FFtoken%zz", "/accounts/connect/%fftoken%zz"],
  ["/accounts/connect/token/", "/accounts/connect/token/"],
  ["/apis/com/%70roducts.json", "/apis/com/%70roducts.json"],
  ["/control/Clients/A%20b", "/control/Clients/A%20b"],
])("%s is served as %s", (path, served) => expect(read(path).path).toBe(served));

test("a scenario of the issuer's path is no part of the path served", () => {
  expect(read("/accounts/~Token-502/connect/%74oken")).toEqual({
    path: "/accounts/connect/token",
    scenario: "token-502",
  });
});
