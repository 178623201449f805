import { afterEach, expect, test, vi } from "vitest";
import { askSignature, signatureRequest } from "./ask-signature";
import { signatureFields as fields } from "./signature-fields";

afterEach(() => vi.unstubAllGlobals());

const formOf = (of: Partial<Record<keyof typeof fields, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ registration: "r", ...of })) {
    form.set(fields[name as keyof typeof fields], value);
  }
  return form;
};

test("only what belongs to the chosen kind is sent", () => {
  const all = { url: " https://a.vn/?hmac=b ", body: "{}", hmac: " c " };
  expect(signatureRequest(formOf({ kind: "launch", ...all }))).toEqual({
    kind: "launch",
    registration: "r",
    url: "https://a.vn/?hmac=b",
  });
  expect(signatureRequest(formOf({ kind: "webhook", ...all }))).toEqual({
    kind: "webhook",
    registration: "r",
    body: "{}",
    hmac: "c",
  });
});

test("nothing is sent while something is missing", () => {
  expect(signatureRequest(formOf({ kind: "launch", url: " " }))).toBeNull();
  expect(signatureRequest(formOf({ kind: "webhook", body: "{}" }))).toBeNull();
  expect(signatureRequest(formOf({ kind: "webhook", hmac: "a" }))).toBeNull();
});

test("the body keeps its white space, and loses only what the form itself put in", () => {
  const request = signatureRequest(formOf({ kind: "webhook", body: ' {\r\n "a": 1\r\n}\n', hmac: "a" }));
  expect(request?.["body"]).toBe(' {\n "a": 1\n}\n');
});

const answering = (status: number, value: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(value), { status }));

test("whatever the server says, there is an answer or one word for why not", async () => {
  const good = { outcome: "raw-body", message: "m", encoding: "hex", age_seconds: null, tried: [], diagnosis: {} };
  for (const [status, value, expected] of [
    [200, good, good],
    [200, { ...good, outcome: "toString" }, "failed"],
    [200, null, "failed"],
    [404, {}, "gone"],
    [409, {}, "noSecret"],
    [500, {}, "failed"],
  ] as const) {
    answering(status, value);
    expect(await askSignature({}, "en")).toEqual(expected);
  }
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  expect(await askSignature({}, "en")).toBe("failed");
});
