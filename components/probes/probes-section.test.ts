import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { knownCalls } from "@/lib/probe/calls/known-calls";
import { generation, probe } from "@/lib/probe/testing/facts";
import type { InstallationView } from "@/lib/trace/views";
import { en } from "@/messages/en";
import { groupNames } from "./open-groups";
import { ProbesSection } from "./probes-section";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const reads = knownCalls.filter(({ method }) => method === "GET");
const nowMs = Date.parse("2026-11-22T15:00:00Z");

const store = (refused: readonly string[] = []): InstallationView => ({
  id: "i",
  provider: "sandbox",
  origin: "installed",
  registration: { id: "r", name: "An app" },
  store: { orgid: "1", name: "A store", domain: null },
  tokenKind: "service",
  tokenFingerprint: "token#00000001",
  scopesRequested: ["openid", "com.write_orders"],
  scopesGranted: ["openid", "com.write_orders"],
  obtainedAt: "2026-11-22T14:00:00.000Z",
  expiresAt: "2026-11-23T14:00:00.000Z",
  hasRefreshToken: true,
  installedBy: null,
  runId: null,
  generation: 1,
  generations: [generation(1, ["openid", "com.write_orders"])],
  ended: null,
  probes: reads.map(({ resource }) =>
    refused.includes(resource) ? probe(resource, 403, { verdict: "bad" }) : probe(resource, 200),
  ),
  bucket: null,
});

const render = (query = "", refused: readonly string[] = [], probing = false) =>
  renderToStaticMarkup(
    createElement(ProbesSection, {
      installation: store(refused),
      probing: probing ? { runId: "r", facts: {} } : null,
      missing: null,
      address: new URLSearchParams(query),
      t: en,
      locale: "en",
      nowMs,
    }),
  );

const lines = (html: string) => [...html.matchAll(/<code>GET ([^<]+)<\/code>/g)].map(([, path]) => path);
const links = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
const opened = (html: string) => [...html.matchAll(/aria-expanded="true"/g)].length;

test("a closed group is its head, with its counts and the link that opens it", () => {
  const html = render();
  expect(lines(html)).toEqual([]);
  expect(opened(html)).toBe(0);
  for (const name of groupNames) expect(links(html)).toContain(`/stores/i?groups=${name}#calls-of-${name}`);
  expect(html).toContain(en.scopes.names.orders);
});

test("the address opens groups; the link of an open one closes it, of a closed one opens that too", () => {
  const html = render("calls=50&groups=orders,customers");
  expect(opened(html)).toBe(2);
  expect(lines(html)).toEqual(expect.arrayContaining(["/com/orders.json", "/com/customers.json"]));
  expect(lines(html)).not.toContain("/com/products.json");
  expect(links(html)).toContain("/stores/i?calls=50&groups=customers#calls-of-orders");
  const both = groupNames.filter((name) => ["orders", "customers", "products"].includes(name)).join(",");
  expect(links(html)).toContain(`/stores/i?calls=50&groups=${both}#calls-of-products`);
});

test("all of them open at once show every call there is, reads and writes", () => {
  const html = render("groups=all");
  expect(lines(html).sort()).toEqual(reads.map(({ path }) => path).sort());
  for (const { method, path } of knownCalls) expect(html).toContain(`<code>${method} ${path}</code>`);
  expect(links(html)).toContain("/stores/i?groups=#probes");
});

test("what was refused opens by itself, unless it is much, the address says otherwise, or a run goes on", () => {
  expect(opened(render("", ["orders-list"]))).toBe(1);
  expect(lines(render("", ["orders-list"]))).toContain("/com/orders.json");
  expect(
    opened(
      render(
        "",
        reads.map(({ resource }) => resource),
      ),
    ),
  ).toBe(0);
  expect(opened(render("groups=", ["orders-list"]))).toBe(0);
  expect(opened(render("", ["orders-list"], true))).toBe(0);
  expect(opened(render("groups=products", ["orders-list"], true))).toBe(1);
});

test("while a run goes on no other can be started, and it is said why", () => {
  const starts = (html: string) => [...html.matchAll(/<button [^>]*name="set"[^>]*>/g)].map(([tag]) => tag);
  const waiting = render("", [], true);
  expect(starts(waiting)).toHaveLength(2);
  for (const tag of starts(waiting)) expect(tag).toMatch(/disabled=""[^>]*aria-describedby="probes-waiting"/);
  expect(waiting).toContain(
    `id="probes-waiting" class="basis-full text-ink-soft text-sm">${en.calls.working.oneAtATime}`,
  );
  for (const tag of starts(render())) expect(tag).not.toContain('disabled="');
  expect(render()).not.toContain(en.calls.working.oneAtATime);
});

test("a call's button sends the groups that are open, so that the page after it has the same", () => {
  const html = render("", ["orders-list"]);
  expect(html).toContain('<input type="hidden" name="groups" value="orders"/>');
  expect(html).toMatch(
    /<li id="call-orders-list"[\s\S]*?<button [^>]*form="call-one"[^>]*value="orders-list"[^>]*name="call"/,
  );
  expect(render()).not.toContain('name="groups"');
});

test("with every call made, the closed table stays small", () => {
  expect(render().length).toBeLessThan(30_000);
  expect(render("groups=all").length).toBeLessThan(250_000);
});
