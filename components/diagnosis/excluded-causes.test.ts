import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { enFindings } from "@/messages/en/findings";
import { ExcludedCauses } from "./excluded-causes";

test("what two answers prove alike is said once", () => {
  const excluded = [{ id: "issuer-mismatch", title: "Issuer differs", proof: ["iss holds", "iss holds"] }] as const;
  const html = renderToStaticMarkup(createElement(ExcludedCauses, { excluded, heading: "excluded", t: enFindings }));
  expect(html.match(/iss holds/g)).toHaveLength(1);
});
