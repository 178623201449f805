import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Check, Step } from "@/lib/trace/model";
import { enRun } from "@/messages/en/run";
import { LeakedKeyNotice } from "./leaked-key-notice";

const shown = (result: Check["result"]) => {
  const step: Step = {
    kind: "local",
    name: "jwks",
    leg: null,
    atMs: 0,
    verdict: "good",
    facts: {},
    checks: [{ id: "private-key-published", result, facts: {} }],
  };
  return renderToStaticMarkup(<LeakedKeyNotice run={{ steps: [step] }} t={enRun} />);
};

test("a published private key is said at the top of the run, and nothing where there is none", () => {
  expect(shown("no")).toContain(enRun.leakedKey.title);
  expect(shown("ok")).toBe("");
});
