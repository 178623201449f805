import fc from "fast-check";
import { expect, test } from "vitest";
import { problemPageResponse } from "./problem-page";

test("nothing that is said on the page becomes markup", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      const page = { status: 400, nonce: "n", language: "vi", title: text, detail: text, note: `.${text}`, links: [] };
      const html = await problemPageResponse(page).text();
      const plain = await problemPageResponse({ ...page, title: "", detail: "", note: "." }).text();
      expect(html.split("<").length).toBe(plain.split("<").length);
    }),
  );
});

test("it is not kept by anybody, and its style carries the nonce of the page policy", async () => {
  const page = {
    status: 413,
    nonce: "abc",
    language: "en",
    title: "T",
    detail: "D",
    links: [{ href: "/", label: "L" }],
  };
  const response = problemPageResponse(page);
  expect(response.status).toBe(413);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(await response.text()).toContain('<style nonce="abc">');
});
