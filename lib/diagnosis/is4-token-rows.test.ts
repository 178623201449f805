import { expect, test } from "vitest";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";
import { exchange, formType, type Row, renewal, rows } from "./testing/is4-token-rows";

const hosts = ["https://accounts.haravan.com", "https://idp.example", "http://127.0.0.1:3000/sandbox/accounts"];

function evidence(row: Row, host: string): Evidence {
  const { method = "POST", type = formType } = row;
  const fields = Object.entries({ ...(row.refresh === true ? renewal : exchange), ...row.form });
  const sent = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const form = new URLSearchParams(sent).toString();
  return {
    step: row.refresh === true ? "refresh" : "token",
    request: {
      method,
      url: `${host}/connect/token`,
      headers: { "content-type": type },
      body: type === formType ? form : JSON.stringify(Object.fromEntries(sent)),
    },
    response: {
      status: 400,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ error: row.error }),
    },
    ...(row.observed === undefined ? {} : { observed: row.observed }),
  };
}

const cases = rows.flatMap((row) => hosts.map((host) => [row.name, host, row] as const));

test.each(cases)("%s, at %s, is named first, and nothing else is certain or excludes it", (_, host, row) => {
  const { causes, excluded } = diagnose(evidence(row, host));
  expect(causes[0]?.id).toBe(row.cause);
  expect(causes.slice(1).every(({ certainty }) => certainty !== "certain")).toBe(true);
  expect(excluded.map(({ id }) => id)).not.toContain(row.cause);
  if (causes[0]?.certainty !== "possible") expect(causes[0]?.proof.length).toBeGreaterThan(0);
});

const unseen = rows.filter(
  ({ observed, method, type }) => observed !== undefined && method === undefined && type === undefined,
);

test.each(unseen.map((row) => [row.name, row] as const))(
  "%s is not excluded, and not certain, without what was observed",
  (_, row) => {
    const { observed: _observed, ...bare } = evidence(row, hosts[0] ?? "");
    const { certainty, causes, excluded, ask } = diagnose(bare);
    if (certainty === "certain") expect(causes[0]?.id).toBe(row.cause);
    if (certainty === "ambiguous") expect(ask).not.toBeNull();
    expect(excluded.map(({ id }) => id)).not.toContain(row.cause);
  },
);

test("the first attempt's fault burns the code, so a second attempt is called used, not what it was refused for", () => {
  const again = rows.find(({ name }) => name === "redirect_uri differs");
  const seen =
    again === undefined
      ? {}
      : evidence({ ...again, observed: { ...again.observed, code_sent_before: true } }, hosts[0] ?? "");
  expect(
    diagnose(seen)
      .causes.map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(["code-already-used", "token-redirect-uri-mismatch"]);
  expect(diagnose(seen).certainty).toBe("ambiguous");
});
