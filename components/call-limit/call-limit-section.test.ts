import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { judgeLimit } from "@/lib/probe/limit/judge-limit";
import { en } from "@/messages/en";
import { vi as vietnamese } from "@/messages/vi";
import { CallLimitSection } from "./call-limit-section";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const at = "2026-11-22T12:00:00.000Z";
const nowMs = Date.parse(at) + 12_000;
const last = {
  at,
  runId: "r",
  path: "/com/orders.json",
  retryAfter: "2.0",
  verdict: judgeLimit({
    callLimit: "80/80",
    retryAfter: "2.0",
    html: false,
    sentAtMs: nowMs,
    answeredAtMs: nowMs,
    waitUntilMs: null,
  }),
};
const render = (
  t: typeof en | typeof vietnamese,
  locale: "en" | "vi",
  bucket: { readonly used: number; readonly size: number; readonly at: string } | null,
) =>
  renderToStaticMarkup(
    createElement(CallLimitSection, {
      installation: { id: "i", bucket },
      last,
      asked: { calls: 200, others: 0, processes: 2 },
      t,
      locale,
      nowMs,
    }),
  );

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = ""]) => found);

test.each([
  ["en", en],
  ["vi", vietnamese],
] as const)("in %s every label and heading points at one element", (locale, t) => {
  const html = render(t, locale, { used: 50, size: 80, at });
  const ids = all(html, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const named = all(html, / (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test("twelve seconds after 50/80 it says 2 of 80, and plans from there", () => {
  const html = render(en, "en", { used: 50, size: 80, at });
  expect(html).toContain("12 seconds ago");
  expect(html).toContain('aria-valuetext="2 / 80"');
  expect(html).toContain("200 calls take at least 31 seconds");
  expect(html).toContain("Each of 2 processes that know nothing of each other may send 2 a second in the long run.");
});

test("where no answer has said it, it says so and plans from an empty bucket", () => {
  const html = render(en, "en", null);
  expect(html).toContain("No answer has said it yet");
  expect(html).toContain("Counted from an empty bucket");
  expect(html).not.toContain('role="meter"');
});
