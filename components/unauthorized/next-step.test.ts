import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { refreshFields } from "@/components/token/fields";
import { generation } from "@/lib/probe/testing/facts";
import { en } from "@/messages/en";
import { NextStep } from "./next-step";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const installation = {
  id: "i",
  registration: null,
  origin: "installed",
  hasRefreshToken: true,
  generation: 3,
  generations: [generation(3, [])],
} as const;
const render = (origin: "installed" | "imported") =>
  renderToStaticMarkup(
    createElement(NextStep, {
      next: "refresh",
      // A pasted token is its first generation until it is refreshed here.
      installation:
        origin === "installed"
          ? installation
          : { ...installation, origin, generation: 1, generations: [{ ...generation(1, []), origin: "import" }] },
      t: en,
    }),
  );

test("the refresh names the token that this page showed", () => {
  const html = render("installed");
  expect(html).toContain('action="/stores/i/refresh"');
  expect(html).toMatch(new RegExp(`<input[^>]*name="${refreshFields.generation}"[^>]*value="3"`));
});

test("a refresh that takes a live app's token away is not sent from here, but confirmed where its cost is said", () => {
  const html = render("imported");
  expect(html).not.toContain("<form");
  expect(html).toContain('href="#refresh"');
});
