import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose, type Observed } from "@/lib/diagnosis";
import { scopes } from "@/lib/haravan/scopes";
import { knownCalls } from "../calls/known-calls";
import { judgeConsent } from "../consent/judge-consent";
import { planConsent } from "../consent/plan-consent";
import { bodyKind } from "./body-kind";
import { chooseNext } from "./choose-next";
import { type CallAnswer, checkIds, type TokenFacts, type XRayCheckId, type XRayFacts } from "./facts";
import { scopeCauses } from "./read-facts";
import { blamesScope, xRay } from "./x-ray";

const names = fc.uniqueArray(fc.constantFrom(...scopes.map(({ name }) => name), "com.read_themes", "phone"), {
  maxLength: 8,
});
const bodies = ["", "{}", '{"errors":"Forbidden"}', "<html><body>no</body></html>", "Forbidden", '{"x":1}'];
const roles = fc.option(fc.constantFrom<readonly string[]>(["admin"], ["staff"], []));

interface Case {
  readonly facts: XRayFacts;
}

const flows = { service: "install", user: "login", private: "private", unknown: undefined } as const;

/** Facts as a flow would have them: the diagnosis is the one of the very same refusal. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    call: fc.constantFrom(...knownCalls),
    status: fc.constantFrom(403, 403, 403, 200, null),
    body: fc.constantFrom(...bodies),
    kind: fc.constantFrom<TokenFacts["kind"]>("service", "user", "private", "unknown"),
    asked: fc.option(names),
    granted: fc.option(names),
    roles,
    storeAsked: fc.constantFrom(null, "1", "2"),
    listed: fc.option(names),
    listChangedAt: fc.constantFrom(null, "2026-11-22T13:00:00Z", "2026-11-22T15:00:00Z"),
    siblings: fc.array(
      fc.record({ resource: fc.constantFrom("shop", "orders-list"), status: fc.constantFrom(200, 403) }),
    ),
  })
  .map(({ call, status, body, kind, asked, granted, roles: is, storeAsked, listed, listChangedAt, siblings }) => {
    const flow = flows[kind];
    const observed: Observed = {
      ...(flow === undefined ? {} : { flow }),
      ...(asked === null ? {} : { scopes_requested: asked }),
      ...(granted === null ? {} : { token_scopes: granted }),
      ...(is === null ? {} : { user_roles: is }),
      ...(storeAsked === null ? {} : { token_org: "1", requested_org: storeAsked }),
    };
    const path = call.path.replaceAll(/\{\w+\}/g, "7");
    const step = call.host === "accounts" ? "userinfo" : call.host === "webhook" ? "webhook" : "api";
    const hosts = { api: "apis", webhook: "webhook", accounts: "accounts" };
    const answer: CallAnswer | null =
      status === null
        ? null
        : {
            status,
            body: bodyKind(body),
            server: null,
            challengeScope: null,
            diagnosis:
              status === 200
                ? null
                : diagnose({
                    step,
                    request: {
                      method: call.method,
                      url: `https://${hosts[call.host]}.haravan.com${path}`,
                      headers: { authorization: "Bearer access_token#aabbccdd" },
                    },
                    response: { status, body },
                    observed,
                  }),
          };
    const origin = kind === "private" ? "private" : kind === "unknown" ? "imported" : "installed";
    const token: TokenFacts = {
      kind,
      origin,
      asked,
      granted,
      roles: is,
      obtainedAt: "2026-11-22T14:00:00Z",
      store: storeAsked === null ? null : "1",
      storeAsked,
    };
    return { facts: { call, answer, token, listed, listChangedAt, siblings } };
  });

const others: readonly XRayCheckId[] = ["answerer", "told", "token-kind", "role", "store", "rule"];

test("total: every check answers, in one order, and the same facts give the same picture", () => {
  fc.assert(
    fc.property(cases, ({ facts }) => {
      const ray = xRay(facts);
      expect(ray.checks.map(({ id }) => id)).toEqual([...checkIds]);
      expect(xRay(facts)).toEqual(ray);
    }),
  );
});

test("a scope is never named while another check is the cause", () => {
  fc.assert(
    fc.property(cases, ({ facts }) => {
      const ray = xRay(facts);
      const other = ray.checks.some(({ id, result }) => result === "cause" && others.includes(id));
      if (other) expect(blamesScope(ray)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("of one mind with the diagnosis about scopes, wherever the diagnosis names one cause", () => {
  fc.assert(
    fc.property(cases, ({ facts }) => {
      const ray = xRay(facts);
      const diagnosis = facts.answer?.diagnosis;
      if (ray.verdict.kind !== "cause" || facts.answer?.status !== 403 || diagnosis == null) return;
      const [first] = diagnosis.causes;
      const sure = diagnosis.certainty === "certain" || diagnosis.certainty === "likely";
      if (first !== undefined && sure) {
        expect(scopeCauses.has(ray.verdict.cause), JSON.stringify(diagnosis.causes)).toBe(scopeCauses.has(first.id));
      }
    }),
    { numRuns: 1000 },
  );
});

test("no consent is offered for what is not about a scope, and never a list longer than the server reads", () => {
  fc.assert(
    fc.property(cases, ({ facts }) => {
      const { token, call } = facts;
      const needed = call.scope === null ? [] : [call.scope];
      const { asked, granted, origin, roles: is } = token;
      const consent = planConsent({ needed, asked, granted, origin, registered: true, roles: is });
      const past = {
        needed,
        asked,
        granted,
        grantedBefore: null,
        obtainedAt: token.obtainedAt,
        runId: null,
        tries: [],
      };
      const ray = xRay(facts);
      const next = chooseNext(facts, ray, judgeConsent(past), consent);
      if (next.kind === "consent") {
        expect(blamesScope(ray)).toBe(true);
        expect(consent.plan?.scopes).toEqual(expect.arrayContaining(needed));
      }
      expect(consent.plan?.length ?? 0).toBeLessThanOrEqual(300);
    }),
  );
});

test.each([
  ["granted under the name of the other page", ["com.read_shippings"], ["com.read_orders"], false],
  ["asked for under it, and not granted", ["com.read_orders"], [], true],
])("two pages name two scopes for rates, %s: the diagnosis takes either one", (_, asked, granted, blames) => {
  const diagnosis = diagnose({
    step: "api",
    request: { method: "GET", url: "https://apis.haravan.com/com/shipping_rates.json?country_id=1" },
    response: { status: 403, body: "" },
    observed: { flow: "install", scopes_requested: asked, token_scopes: granted },
  });
  expect(diagnosis.causes.some(({ id }) => scopeCauses.has(id))).toBe(blames);
  if (blames) expect(diagnosis.causes[0]?.id).toBe("scope-not-granted");
});
