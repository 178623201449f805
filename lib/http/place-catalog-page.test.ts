import fc from "fast-check";
import { expect, test } from "vitest";
import { causeIds } from "@/lib/diagnosis";
import { catalogPathIn, placeCatalogPage, readCatalogAddress } from "./place-catalog-page";

const none = new URLSearchParams();
const place = (path: string, query = "") => placeCatalogPage(path, new URLSearchParams(query), "vi");

test("an address without a language leads to the reader's page, and says that others may get another", () => {
  expect(place("/errors")).toEqual({ kind: "page", path: "/vi/errors" });
  expect(place("/errors/code-expired")).toEqual({ kind: "page", path: "/vi/errors/code-expired" });
});

test("an address with a language leads there whoever asks", () => {
  expect(place("/en/errors")).toEqual({ kind: "page", path: "/en/errors" });
  for (const id of causeIds) expect(place(`/en/errors/${id}`)).toMatchObject({ path: `/en/errors/${id}` });
});

test("a query is answered on demand, an empty one is the list", () => {
  expect(place("/errors", "q=403")).toEqual({ kind: "search", path: "/vi/errors/search" });
  expect(place("/en/errors", "q=403")).toEqual({ kind: "search", path: "/en/errors/search" });
  expect(place("/errors", "q=+")).toMatchObject({ kind: "page" });
});

test("what the catalog does not have is nothing, and the API is not the catalog", () => {
  for (const path of ["/errors/no-such-cause", "/errors/search", "/fr/errors", "/en/errors/toString"]) {
    expect(place(path)).toEqual({ kind: "nothing" });
  }
  for (const path of ["/", "/api/errors", "/api/errors/code-expired", "/runs", "/en", "/errors/a/b"]) {
    expect(place(path)).toBeNull();
  }
});

test("no address leads out of the catalog", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const found = placeCatalogPage(path, none, "en");
      if (found !== null && found.kind !== "nothing") expect(found.path).toMatch(/^\/(en|vi)\/errors(\/[a-z-]+)?$/);
    }),
  );
});

test("only an address without a language has an answer per reader", () => {
  expect(readCatalogAddress("/errors/code-expired")).toEqual({ perReader: true });
  expect(readCatalogAddress("/vi/errors")).toEqual({ perReader: false });
  for (const path of ["/", "/api/errors", "/en/runs", "/errors/a/b"]) expect(readCatalogAddress(path)).toBeNull();
});

test("a change of language stays on the page", () => {
  expect(catalogPathIn("vi", "/en/errors/code-expired")).toBe("/vi/errors/code-expired");
  expect(catalogPathIn("vi", "/en/errors?q=403")).toBe("/vi/errors?q=403");
  for (const path of ["/", "/errors", "/runs/en/errors", "/en/errorsome"]) expect(catalogPathIn("vi", path)).toBe(path);
});
