import { expect, test } from "vitest";
import { generation, probe } from "@/lib/probe/testing/facts";
import type { InstallationView } from "@/lib/trace/views";
import { judgeStore } from "./judge-store";

const nowMs = Date.parse("2026-11-22T15:00:00Z");
const names = ["openid", "com.read_orders"];

const store = (more: Partial<InstallationView> = {}): InstallationView => ({
  id: "i",
  provider: "sandbox",
  origin: "installed",
  registration: { id: "r", name: "An app" },
  store: { orgid: "1", name: "A store", domain: null },
  tokenKind: "service",
  tokenFingerprint: "token#00000001",
  scopesRequested: names,
  scopesGranted: names,
  obtainedAt: "2026-11-22T14:00:00.000Z",
  expiresAt: "2026-11-23T14:00:00.000Z",
  hasRefreshToken: true,
  installedBy: null,
  runId: null,
  generation: 1,
  generations: [generation(1, names)],
  ended: null,
  probes: [],
  bucket: null,
  ...more,
});
const judged = (more: Partial<InstallationView>) => {
  const { verdict, action } = judgeStore(store(more), nowMs);
  return [verdict.kind, action?.kind ?? null];
};
const imported = { origin: "imported", registration: null, scopesRequested: null, scopesGranted: null } as const;

test("that the app is gone comes before everything else, and an install is the way back", () => {
  const ended = { how: "uninstalled", by: "webhook", at: "2026-11-22T14:30:00.000Z" } as const;
  expect(judged({ ended, expiresAt: "2026-11-22T14:00:00.000Z" })).toEqual(["uninstalled", "install"]);
  expect(judged({ ...imported, ended })).toEqual(["uninstalled", "add-token"]);
});

test("a refused or expired token is refreshed where that takes nobody's token away", () => {
  const ended = { how: "unauthorized", by: "answer", at: "2026-11-22T14:30:00.000Z" } as const;
  const expiresAt = "2026-11-22T14:59:59.000Z";
  expect(judged({ ended })).toEqual(["unauthorized", "refresh"]);
  expect(judged({ expiresAt })).toEqual(["expired", "refresh"]);
  expect(judged({ expiresAt, hasRefreshToken: false })).toEqual(["expired", "install"]);
  expect(judged({ ...imported, expiresAt })).toEqual(["expired", "add-token"]);
  const pasted = { ...generation(1, names), origin: "import" } as const;
  expect(judged({ origin: "imported", expiresAt, generations: [pasted] })).toEqual(["expired", "install"]);
  const since = { generation: 2, generations: [generation(2, names), pasted] };
  expect(judged({ origin: "imported", expiresAt, ...since })).toEqual(["expired", "refresh"]);
});

test("a newest call that was answered 401 is said before what was granted, until another one is let in", () => {
  const refused = { ...probe("shop", 401), at: "2026-11-22T14:40:00.000Z" };
  const before = { ...probe("orders-count", 200), at: "2026-11-22T14:30:00.000Z" };
  const since = { ...before, at: "2026-11-22T14:50:00.000Z" };
  expect(judged({ probes: [before, refused] })).toEqual(["unauthorized", "refresh"]);
  expect(judged({ ...imported, probes: [refused] })).toEqual(["unauthorized", "add-token"]);
  expect(judged({ probes: [since, refused] })).toEqual(["all", null]);
  // An earlier token's refusal says nothing of this one.
  expect(judged({ generation: 2, probes: [refused] })).toEqual(["all", null]);
});

test("what is missing is asked for together with all the rest", () => {
  const { verdict, action, missing } = judgeStore(store({ scopesRequested: [...names, "com.write_orders"] }), nowMs);
  expect(verdict).toMatchObject({ kind: "missing", granted: 2, requested: 3 });
  expect(missing).toEqual(["com.write_orders"]);
  expect(action).toEqual({ kind: "install", scopes: ["openid", "com.read_orders", "com.write_orders"] });
});

test("a call that needs what nobody asked for adds it to the next request", () => {
  const { verdict, action } = judgeStore(store({ probes: [probe("customers-count", 403)] }), nowMs);
  expect(verdict.kind).toBe("needed");
  expect(action).toEqual({ kind: "install", scopes: ["openid", "com.read_customers", "com.read_orders"] });
});

test("a scope that only a private token can have is in no request, and not counted as one to ask for", () => {
  const { action, needed } = judgeStore(
    store({ probes: [probe("customers-count", 403), probe("discounts-list", 403)] }),
    nowMs,
  );
  expect(needed).toEqual(["com.read_customers"]);
  expect(action).toEqual({ kind: "install", scopes: ["openid", "com.read_customers", "com.read_orders"] });
});

test("a union that no request can carry is never offered: what is lacking comes in the first list", () => {
  const long = Array.from({ length: 20 }, (_, at) => `com.read_something_${at}`);
  const asked = { scopesRequested: ["openid", ...long], scopesGranted: ["openid", ...long] };
  const { action } = judgeStore(store({ ...asked, probes: [probe("customers-count", 403)] }), nowMs);
  const scopes = action?.kind === "install" ? (action.scopes ?? []) : [];
  expect(scopes).toEqual(expect.arrayContaining(["openid", "com.read_customers"]));
  expect(scopes.join(" ").length).toBeLessThanOrEqual(300);
});

test("a name that authorize refuses is asked for by the scope that exists", () => {
  const { action } = judgeStore(store({ scopesRequested: [...names, "web.read_blogs"] }), nowMs);
  expect(action).toEqual({ kind: "install", scopes: ["openid", "web.read_contents", "com.read_orders"] });
});

test("of a token whose answer was not seen, nothing is missing and calls are the next step", () => {
  expect(judged(imported)).toEqual(["unknown", "test"]);
  const { verdict } = judgeStore(
    store({ ...imported, probes: [probe("orders-count", 200), probe("shop", 403)] }),
    nowMs,
  );
  expect(verdict).toMatchObject({ working: 1, refused: 1 });
  expect(judged({ ...imported, scopesGranted: names })).toEqual(["granted", "test"]);
});

test("all is as asked for until a call says otherwise", () => {
  expect(judged({})).toEqual(["all", "test"]);
  expect(judged({ probes: [probe("orders-count", 200)] })).toEqual(["all", null]);
  expect(judged({ probes: [probe("orders-count", 403)] })).toEqual(["contradicted", "see"]);
});

test("a 401 of the accounts server or of the webhook host is no word of the API", () => {
  const at = (minute: number) => `2026-11-22T14:${minute}:00.000Z`;
  const probes = [probe("orders-count", 200, { at: at(10) }), probe("userinfo", 401, { at: at(20) })];
  expect(judged({ probes })[0]).not.toBe("unauthorized");
  expect(judged({ probes: [...probes, probe("orders-count", 401, { at: at(30) })] })[0]).toBe("unauthorized");
});
