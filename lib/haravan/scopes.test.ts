import fc from "fast-check";
import { expect, test } from "vitest";
import { covers, defaultInstallScopes, findScope, loginScopes, scopes, sortScopes, undocumentedScopes } from "./scopes";

const anyScope = fc.constantFrom(...scopes.map(({ name }) => name));

test("every scope name is listed once and found by its name", () => {
  expect(new Set(scopes.map(({ name }) => name)).size).toBe(scopes.length);
  for (const scope of scopes) expect(findScope(scope.name)).toBe(scope);
  for (const { name } of undocumentedScopes) expect(findScope(name)).toBeUndefined();
});

test("a granted scope covers itself, whatever else is granted", () => {
  fc.assert(fc.property(anyScope, fc.array(fc.string()), (name, others) => covers(new Set([...others, name]), name)));
});

test("granting more never takes coverage away", () => {
  fc.assert(
    fc.property(fc.array(anyScope), anyScope, anyScope, (granted, extra, needed) => {
      if (covers(new Set(granted), needed)) expect(covers(new Set([...granted, extra]), needed)).toBe(true);
    }),
  );
});

test("write covers read and read does not cover write", () => {
  for (const { name, access } of scopes.filter((scope) => scope.access === "write")) {
    expect(access).toBe("write");
    const read = name.replace(".write_", ".read_");
    expect(covers(new Set([name]), read)).toBe(true);
    expect(covers(new Set([read]), name)).toBe(false);
  }
});

test("content scopes work with either prefix, product scopes do not", () => {
  expect(covers(new Set(["com.write_contents"]), "web.read_contents")).toBe(true);
  expect(covers(new Set(["com.write_script_tags"]), "web.write_script_tags")).toBe(true);
  expect(covers(new Set(["web.read_products"]), "com.read_products")).toBe(false);
});

test("nothing granted covers nothing", () => {
  fc.assert(fc.property(fc.string(), (needed) => !covers(new Set(), needed)));
});

test("sorting is stable, drops duplicates and keeps unknown names last", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyScope, fc.string())), (names) => {
      const once = sortScopes(names);
      expect(sortScopes(once.toReversed())).toEqual(once);
      expect(new Set(once)).toEqual(new Set(names));
    }),
  );
  expect(sortScopes(["zzz", "com.read_shop", "openid"])).toEqual(["openid", "com.read_shop", "zzz"]);
});

test("the default install asks for every login scope and for known names only", () => {
  for (const name of loginScopes) expect(defaultInstallScopes).toContain(name);
  for (const name of defaultInstallScopes) expect(findScope(name)).toBeDefined();
});
