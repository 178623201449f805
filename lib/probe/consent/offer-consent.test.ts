import { expect, test } from "vitest";
import { fitsScope } from "@/lib/haravan/scope-lists";
import { probeMatrix } from "../calls/probe-matrix";
import { generation, probe } from "../testing/facts";
import { type ConsentBasis, offerConsent, offerMissing } from "./offer-consent";

const base = ["openid", "org", "grant_service"];

const basis = (scopesGranted: readonly string[], more: Partial<ConsentBasis["installation"]> = {}): ConsentBasis => ({
  installation: {
    origin: "installed",
    scopesRequested: scopesGranted,
    scopesGranted,
    generations: [generation(1, scopesGranted)],
    obtainedAt: "2026-11-22T14:00:00.000Z",
    runId: null,
    ...more,
  },
  registered: true,
  roles: ["admin"],
  tries: [],
  asking: {
    registrationId: "r",
    choices: [["flow", "direct"]],
    clientId: "c",
    authorize: "https://accounts.example/connect/authorize",
    redirectUrls: [],
  },
});
const rowsOf = (scopesGranted: readonly string[], probes = [probe("userinfo", 200)]) =>
  probeMatrix({ scopesGranted, probes, generation: 1 });

test("all that the reads lack is asked for at once, but what no consent gives", () => {
  const missing = offerMissing(basis(base), rowsOf(base));
  expect(missing?.elsewhere).toEqual(["com.read_discounts"]);
  const asked = new Set(missing?.asks.flatMap(({ scopes }) => scopes));
  expect([...base, ...(missing?.names ?? [])].filter((name) => !asked.has(name))).toEqual(["com.read_discounts"]);
});

test("beside a long grant it takes several lists, each short enough, each with what makes the token what it is", () => {
  const long = [...base, ...Array.from({ length: 10 }, (_, at) => `com.write_something_${at}`)];
  const { asks = [], names = [], elsewhere = [] } = offerMissing(basis(long), rowsOf(long)) ?? {};
  expect(asks.length).toBeGreaterThan(1);
  for (const { scopes, address } of asks) {
    expect(fitsScope(scopes)).toBe(true);
    expect(scopes).toEqual(expect.arrayContaining(base));
    expect(new URL(address, "https://tool.example").searchParams.get("scope")).toBe(scopes.join(" "));
  }
  const asked = new Set(asks.flatMap(({ scopes }) => scopes));
  for (const name of [...long, ...names]) expect(asked.has(name)).toBe(!elsewhere.includes(name));
});

test("what was asked for and left out is said to be, and the rest is not", () => {
  const scopesRequested = [...base, "com.read_orders"];
  const missing = offerMissing(basis(base, { scopesRequested }), rowsOf(base));
  expect(missing?.inVain).toEqual(["com.read_orders"]);
  const offered = offerConsent(basis(base, { scopesRequested }), ["com.read_orders"]);
  expect(offered.history.kind).toBe("not-granted");
});

test("nothing is missing where every read has its scope, or answers this token without it", () => {
  const all = probeMatrix({ scopesGranted: [], probes: [], generation: 1 }).flatMap(({ scope }) => scope ?? []);
  expect(offerMissing(basis(all), rowsOf(all))).toBeNull();
  const others = all.filter((name) => name !== "wh_api");
  expect(offerMissing(basis(others), rowsOf(others))?.names).toEqual(["wh_api"]);
  expect(offerMissing(basis(others), rowsOf(others, [probe("webhook-subscription", 200)]))).toBeNull();
});

test("a private token lacks what can be ticked for it, by no consent; what only a sign-in gives it does not lack", () => {
  const facts = { scopesGranted: ["com.read_shop"], probes: [probe("userinfo", 401)], generation: 1 };
  const rows = probeMatrix({ ...facts, origin: "private" });
  for (const resource of ["userinfo", "webhook-subscription"])
    expect(rows.find((row) => row.resource === resource)?.notes).toContain("never-private");
  const missing = offerMissing(basis(["com.read_shop"], { origin: "private", scopesRequested: null }), rows);
  expect(missing?.names).toContain("com.read_orders");
  expect(missing?.names).not.toContain("openid");
  expect(missing?.names).not.toContain("wh_api");
  expect(missing?.offer.consent).toEqual({ obstacle: "private-token", plan: null });
  expect(missing?.asks).toEqual([]);
});
