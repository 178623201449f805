import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import { type Evidence, type EvidenceStep, evidenceSteps } from "./evidence";

// What servers say, from their documentation and sources, a line each: provider, step, status, what it is, body or Location.
const lines = readFileSync(new URL("./provider-answers.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");

const rows = lines.map((line) => {
  const [provider = "", step = "", status = "", cause = "", said = ""] = line.split("\t");
  return [provider, step, cause, said, Number(status)] as const;
});

const isStep = (value: string): value is EvidenceStep => evidenceSteps.some((step) => step === value);

const addresses: Readonly<Record<string, string>> = {
  token: "https://idp.example/oauth/token",
  refresh: "https://idp.example/oauth/token",
  userinfo: "https://idp.example/oauth/userinfo",
  "error-page": "https://idp.example/oauth/authorize",
  callback: "https://idp.example/oauth/authorize",
  webhook: "https://webhook.haravan.com/api/subscribe",
};

function evidence([provider, step, , said, status]: (typeof rows)[number]): Evidence {
  const json = /^[[{]/.test(said);
  const api = provider === "haravan" ? "https://apis.haravan.com/com/orders.json" : "https://api.example/v1/orders";
  const answer = said.startsWith("https://app.example/cb?")
    ? { headers: { location: said } }
    : { headers: { "content-type": json ? "application/json" : "text/html" }, body: said };
  return {
    ...(isStep(step) ? { step } : {}),
    request: { method: /token|refresh|webhook/.test(step) ? "POST" : "GET", url: addresses[step] ?? api },
    response: { status, ...answer },
  };
}

test("every line names a step and a cause of the catalog", () => {
  for (const [, step, cause] of rows) expect([isStep(step), isCauseId(cause)]).toEqual([true, true]);
});

test.each(rows)("%s, %s: %s (%s)", (...row) => {
  const { causes, excluded } = diagnose(evidence(row));
  expect(causes[0]?.id).toBe(row[2]);
  expect(excluded.map(({ id }) => id)).not.toContain(row[2]);
});

test.each(rows.filter(([, step]) => step === "callback"))("%s, in the %s itself: %s (%s)", (_, __, cause, url) => {
  expect(diagnose({ step: "callback", request: { method: "GET", url } }).causes[0]?.id).toBe(cause);
});
