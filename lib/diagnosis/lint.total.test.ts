import fc from "fast-check";
import { expect, test } from "vitest";
import { authorizeParameters } from "@/lib/haravan/authorize-parameters";
import { scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import { causeIds } from "./cause-ids";
import { lint } from "./lint";
import type { LintRequest } from "./lint/request";
import { lintOrder, lintRules } from "./lint/rules";

const base = "https://accounts.haravan.com/connect/authorize";
const names = fc.constantFrom(...authorizeParameters, "client_secret", "shop", "scop", "Client_Id", "", "__proto__");
const values = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "undefined",
    "code id_token",
    "form_post",
    "openid com.read_orders",
    "%",
    "%25%32",
    "https://a.vn/cb",
  ),
);
const formEncode = (value: string) => new URLSearchParams({ v: value }).toString().slice(2);
const pieces = fc.array(fc.tuple(names, values, fc.boolean()), { maxLength: 12 });
const urls = fc.oneof(
  fc.string({ unit: "binary" }),
  pieces.map(
    (all) => `${base}?${all.map(([name, value, encode]) => `${name}=${encode ? formEncode(value) : value}`).join("&")}`,
  ),
);
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });
const requests: fc.Arbitrary<LintRequest> = fc.record({
  authorize_url: optional(urls),
  leg: optional(fc.constantFrom("login", "install")),
  registration: optional(
    fc.record({
      client_id: optional(values),
      redirect_urls: optional(fc.array(values, { maxLength: 4 })),
      scopes: optional(fc.array(values, { maxLength: 4 })),
      response_type: optional(values),
      response_mode: optional(values),
      pkce: optional(fc.constantFrom("required", "optional")),
      authorize_endpoint: optional(values),
    }),
  ),
});

test("any text at all is linted, the same way every time, and the findings survive being stored", () => {
  fc.assert(
    fc.property(requests, (request) => {
      const findings = lint(request);
      expect(lint(request)).toEqual(findings);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    }),
    { numRuns: 500 },
  );
});

test("findings keep the rules of their own form", () => {
  const ranks = { error: 0, warning: 1, note: 2 } as const;
  fc.assert(
    fc.property(requests, (request) => {
      const findings = lint(request);
      const order = findings.map(({ severity, rule }) => ranks[severity] * 1000 + lintOrder(rule));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const { rule, cause, at } of findings) {
        expect(cause).toBe(lintRules[rule].cause);
        if (cause !== null) expect(causeIds).toContain(cause);
        expect(at).toMatch(/^(authorize_url|registration)(\.|$)/);
      }
      if (request.registration === undefined) expect(findings.every(({ at }) => at.startsWith("authorize"))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const unit = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
const random = fc
  .uniqueArray(fc.constantFrom(...unit), { minLength: 24, maxLength: 40 })
  .map((letters) => letters.join(""));

test("whatever real scopes and random values a login asks with, a clean URL gives no error", () => {
  const wanted = scopes.filter(({ privateAppOnly }) => !privateAppOnly).map(({ name }) => name);
  fc.assert(
    fc.property(fc.subarray(wanted), random, random, (chosen, state, nonce) => {
      fc.pre(state !== nonce);
      const scope = ["openid", ...chosen.filter((name) => name !== "openid")].join(" ");
      fc.pre(scope.length <= 300);
      const params = new URLSearchParams({
        client_id: "0123456789abcdef0123456789abcdef",
        redirect_uri: "https://app.example.vn/install/login",
        response_type: "code id_token",
        response_mode: "form_post",
        scope,
        state,
        nonce,
      });
      const errors = lint({ authorize_url: `${base}?${params}` }).filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    }),
  );
});

test("a real scope with a letter lost is unknown, and leads back to a real one", () => {
  const known: ReadonlySet<string> = new Set([...scopes, ...undocumentedScopes].map(({ name }) => name));
  fc.assert(
    fc.property(fc.constantFrom(...scopes.map(({ name }) => name)), fc.nat(), (name, at) => {
      const index = at % name.length;
      const typo = name.slice(0, index) + name.slice(index + 1);
      fc.pre(!known.has(typo));
      const [found] = lint({ authorize_url: `${base}?scope=openid%20${typo}` }).filter(
        ({ rule }) => rule === "scope-unknown",
      );
      expect(found?.found).toBe(typo);
      expect(known).toContain(found?.suggestion);
    }),
  );
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ["ampersands", "&".repeat(200_000)],
  ["parameters", Array.from({ length: 30_000 }, (_, index) => `p${index}=1`).join("&")],
  ["near names", Array.from({ length: 20_000 }, (_, index) => `code_challenge_${index}`).join("&")],
  ["scopes", `scope=${Array.from({ length: 30_000 }, (_, index) => `com.read_order${index}`).join("+")}`],
  ["percent signs", `scope=${"%".repeat(100_000)}`],
  ["questions", `redirect_uri=https://a.vn/${"?a=".repeat(30_000)}`],
  ["slashes", `redirect_uri=${"//:@".repeat(30_000)}`],
  ["line breaks", "\n?a=".repeat(30_000)],
  ["hashes", `redirect_uri=https://a.vn/${"#".repeat(100_000)}`],
  ["letters", `state=${"a".repeat(100_000)}&client_id=${"a ".repeat(50_000)}`],
];

test.each(hostile)("a URL of nothing but %s is answered with few findings", (_, text) => {
  const findings = lint({ authorize_url: `${base}?${text}`, registration: { redirect_urls: [text], scopes: [text] } });
  expect(findings.length).toBeLessThan(200);
  expect(JSON.stringify(findings).length).toBeLessThan(400_000);
});
