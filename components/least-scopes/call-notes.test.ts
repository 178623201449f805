import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { apiCalls } from "@/lib/probe/calls/known-calls";
import { findLeastScopes } from "@/lib/probe/scopes/least-scopes";
import { en } from "@/messages/en";
import { vi } from "@/messages/vi";
import { wireName } from "./call-name";
import { CallNotes } from "./call-notes";

const without = apiCalls.filter(({ scope }) => scope === null);
const render = (t: typeof en | typeof vi, calls: readonly string[]) => {
  const found = findLeastScopes({ calls, needs: [], privateToken: false, present: null });
  return renderToStaticMarkup(createElement(CallNotes, { found, t: t.leastScopes.notes }));
};
const summaryOf = (html: string) => /<summary[^>]*>(.*?)<\/summary>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "") ?? "";

test.each([
  ["en", en, `names no scope for ${without.length} calls`],
  ["vi", vi, `không nêu scope cho ${without.length} lệnh gọi`],
] as const)("%s: many calls are counted in a fold, and every one of them is inside it", (_, t, said) => {
  const html = render(
    t,
    without.map(({ resource }) => resource),
  );
  expect(html).toContain("<details");
  expect(summaryOf(html)).toContain(said);
  expect(summaryOf(html)).not.toContain("/com/");
  const listed = [...html.matchAll(/<li[^>]*><code[^>]*>([^<]+)<\/code>/g)].map(([, name]) => name);
  expect(listed).toEqual(without.map(wireName));
});

test("a few calls are named in the sentence itself", () => {
  const html = render(
    en,
    without.slice(0, 2).map(({ resource }) => resource),
  );
  expect(html).not.toContain("<details");
  for (const call of without.slice(0, 2)) expect(html).toContain(wireName(call));
});

test("where nothing is unsure, nothing is said", () => {
  expect(render(en, ["orders-list"])).toBe("");
});
