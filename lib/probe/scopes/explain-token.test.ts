import fc from "fast-check";
import { expect, test } from "vitest";
import { anyName } from "../testing/facts";
import { explainToken } from "./explain-token";

type Token = Parameters<typeof explainToken>[0];

const token = (more: Partial<Token>): Token => ({
  tokenKind: "service",
  scopesGranted: ["openid", "grant_service"],
  expiresAt: null,
  hasRefreshToken: false,
  ...more,
});

const power = (id: string, of: Partial<Token>) => explainToken(token(of)).powers.find((one) => one.id === id)?.holds;

test("a user token is not listed, has no webhooks and serves only its person, even with wh_api", () => {
  const user = { tokenKind: "user", scopesGranted: ["openid", "wh_api"] } as const;
  expect([power("background", user), power("app-list", user), power("webhooks", user)]).toEqual(["no", "no", "no"]);
});

test("a service token has webhooks by wh_api alone", () => {
  expect(power("webhooks", {})).toBe("no");
  expect(power("webhooks", { scopesGranted: ["wh_api"] })).toBe("yes");
  expect(power("webhooks", { scopesGranted: null })).toBe("unknown");
});

test("a private token has neither refresh nor identity, and may have the private scopes", () => {
  const own = { tokenKind: "private" } as const;
  expect([power("refresh", own), power("identity", own), power("private-scopes", own)]).toEqual(["no", "no", "yes"]);
  expect(explainToken(token(own)).life.kind).toBe("static");
});

test("what the token's answer said of its life wins; without it no number is called documented", () => {
  const expiresAt = "2026-11-23T00:00:00.000Z";
  expect(explainToken(token({ expiresAt })).life).toEqual({ kind: "said", expiresAt });
  const { life } = explainToken(token({}));
  expect(life).toMatchObject({ kind: "long", source: { kind: "documented" }, seen: { source: { kind: "observed" } } });
});

test("of a token of unknown kind nothing is claimed but that it opens one store", () => {
  fc.assert(
    fc.property(fc.option(fc.uniqueArray(anyName)), (scopesGranted) => {
      const unknown = { tokenKind: "unknown", scopesGranted } as const;
      for (const id of ["background", "app-list", "private-scopes", "refresh"])
        expect(power(id, unknown)).toBe("unknown");
      expect(power("other-stores", unknown)).toBe("no");
    }),
  );
});
