import { expect, test } from "vitest";
import { readExchangeForm } from "./exchange-form";

const read = (fields: Readonly<Record<string, string>>) => readExchangeForm(new URLSearchParams(fields));

test("what stands in the part that was not chosen does not count", () => {
  const other = { clientId: "x", clientSecret: "y", provider: "nowhere", refreshToken: "z" };
  expect(read({ client: "app-1", code: "C", redirectUri: "https://x/cb", ...other })).toEqual({
    ok: true,
    value: {
      client: { kind: "registration", id: "app-1" },
      grant: { kind: "authorization_code", code: { value: "C" }, redirectUri: "https://x/cb" },
      times: 1,
      body: "form",
      extra: [],
      store: false,
    },
  });
});

test("a kept code is named by its run only where it was chosen", () => {
  const form = { client: "app-1", run: "r-1", code: "C", redirectUri: "https://x/cb" };
  expect(read({ ...form, codeFrom: "kept" })).toMatchObject({ value: { grant: { code: { keptByRun: "r-1" } } } });
  expect(read({ ...form, codeFrom: "typed" })).toMatchObject({ value: { grant: { code: { value: "C" } } } });
});

test("no host can be typed, and a fault names its field", () => {
  const own = { client: "own", clientId: "x", clientSecret: "y", code: "C", redirectUri: "" };
  expect(read({ ...own, provider: "https://evil.example" })).toEqual({ ok: false, failure: { field: "provider" } });
  expect(read({ ...own, provider: "haravan", clientId: "" })).toEqual({ ok: false, failure: { field: "clientId" } });
});
