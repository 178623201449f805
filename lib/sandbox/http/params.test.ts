import fc from "fast-check";
import { expect, test } from "vitest";
import { isForm, present, readParams, splitScopes } from "./params";

// What ASP.NET Core on .NET 10 reads.
test.each([
  ["?state=%FF", "%FF"],
  ["state=a%C3%A9%FFb", "aé%FFb"],
  ["state=%C3%28+x", "%C3( x"],
  ["state=%ED%A0%80%41", "%ED%A0%80A"],
  ["state=%F0%9F%98%80%F0", "😀%F0"],
  ["state=%EF%BB%BFa%FF", "\ufeffa%FF"],
  ["state=%C0%80", "%C0%80"],
  ["state=100%&x=%FF", "100%"],
  ["&&x=%FF&State=a;b&state=c", "a;b"],
  ["state&x=%FF", ""],
])("%s carries the state %j", (source, state) => expect(readParams(source).get("state")).toBe(state));

test("readable text is read as a browser writes it, beside unreadable bytes as well", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const query = new URLSearchParams({ left, right }).toString();
      for (const params of [readParams(query), readParams(`${query}&odd=%FF`)])
        expect([params.get("left"), params.get("right")]).toEqual([left, right]);
    }),
  );
});

test("a byte order mark is no white space, the next-line sign is", () => {
  const params = readParams("mark=%EF%BB%BF&line=%C2%85%0A&hard=%C2%A0");
  expect([present(params, "mark"), present(params, "line"), present(params, "hard")]).toEqual(["\ufeff", null, null]);
  expect(splitScopes("\ufeffopenid")).toEqual(["\ufeffopenid"]);
  expect(splitScopes("\u0085\u00a0openid  profile\r\n")).toEqual(["openid", "profile"]);
});

const form = "application/x-www-form-urlencoded";

test.each([form, form.toUpperCase(), ` ${form}`, `${form};`, `${form}; charset=utf-8`, `${form} ;charset="utf-8"`])(
  "%j is a form",
  (type) => expect(isForm(type)).toBe(true),
);

test.each([`${form}; charset=`, `${form}; x`, `${form};charset=utf-8; x=y`])("%j is a form", (type) =>
  expect(isForm(type)).toBe(true),
);

test.each([
  undefined,
  "",
  "application/json",
  `${form}, text/plain`,
  `${form} x`,
  `${form};;`,
  `${form}; ;x=y`,
  `${form}; =x`,
  `${form}; charset=utf 8`,
  `${form}; charset="utf-8`,
])("%j is none", (type) => expect(isForm(type)).toBe(false));

test("a megabyte of spaces between letters is read as soon as any other, in a value and in a content type", () => {
  const spaces = " ".repeat(1_000_000);
  expect(present(new Map([["scope", ` ${spaces}x${spaces}x `]]), "scope")).toHaveLength(2_000_004);
  expect(splitScopes(`x${spaces}x`)).toEqual(["x"]);
  expect(isForm(`${form}${spaces}x`)).toBe(false);
  expect(isForm(`${form};${"a=b;".repeat(100_000)} x y`)).toBe(false);
});
