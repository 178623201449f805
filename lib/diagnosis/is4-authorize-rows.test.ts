import { expect, test } from "vitest";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";
import { type Params, type Row, row, rows } from "./testing/is4-authorize-rows";

const sound: Params = {
  client_id: "5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c",
  redirect_uri: "https://app.example/install/grandservice",
  response_type: "code id_token",
  response_mode: "form_post",
  scope: "openid profile email org userinfo",
  state: "s-1",
  nonce: "n-1",
  code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  code_challenge_method: "S256",
};

const hosts = ["https://accounts.haravan.com", "https://idp.example", "http://127.0.0.1:3000/sandbox/accounts"];

function evidence(of: Row, host: string, description: string | null): Evidence {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...sound, ...of.sent })) if (value !== undefined) params[name] = value;
  return {
    step: "error-page",
    request: { method: "GET", url: `${host}/connect/authorize`, params },
    response: {
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `<h2>Error</h2><p>Sorry, there was an error : <b>${of.error}</b></p>${description === null ? "" : `<p>${description}</p>`}<p>Request Id: 0HM5</p>`,
    },
  };
}

const cases = rows.flatMap((of) => hosts.map((host) => [of.name, host, of] as const));

test.each(cases)("%s, on %s: the page's own line names it first, and nothing else is certain", (_, host, of) => {
  const { causes, excluded } = diagnose(evidence(of, host, of.description));
  expect(causes[0]?.id).toBe(of.cause);
  expect(causes.slice(1).every(({ certainty }) => certainty !== "certain")).toBe(true);
  expect(excluded.map(({ id }) => id)).not.toContain(of.cause);
});

test.each(cases)(
  "%s, on %s: without its description nothing else is certain, and it is not excluded",
  (_, host, of) => {
    const { causes, excluded, certainty, ask } = diagnose(evidence(of, host, null));
    if (certainty === "certain") expect(causes[0]?.id).toBe(of.cause);
    expect(excluded.map(({ id }) => id)).not.toContain(of.cause);
    expect(causes.map(({ id }) => id)).toContain(of.cause);
    if (certainty === "ambiguous") expect(ask).not.toBeNull();
    if (of.shown) expect(causes[0]?.id).toBe(of.cause);
  },
);

test("of two broken rules the one that the server checks first is named first", () => {
  const both = row(
    "",
    "invalid_request",
    null,
    { redirect_uri: "/relative", nonce: undefined },
    "redirect-uri-malformed",
  );
  const ids = diagnose(evidence(both, hosts[0] ?? "", null)).causes.map(({ id }) => id);
  expect(ids.indexOf("redirect-uri-malformed")).toBe(0);
  expect(ids).toContain("nonce-missing");
});

test.each([
  ["Invalid scope", "invalid_scope", ["client-unknown", "redirect-uri-mismatch"]],
  ["Invalid nonce", "invalid_request", ["client-unknown", "redirect-uri-mismatch"]],
  ["Invalid redirect_uri", "invalid_request", ["client-unknown", "client-disabled"]],
] as const)(
  "a page that says %s is about a later check, so earlier ones are no causes",
  (description, error, earlier) => {
    const { causes } = diagnose(
      evidence(row("", error, description, {}, "scope-unknown"), hosts[0] ?? "", description),
    );
    for (const id of earlier) expect(causes.map((cause) => cause.id)).not.toContain(id);
  },
);
