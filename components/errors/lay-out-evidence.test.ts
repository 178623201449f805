import { expect, test } from "vitest";
import { layOutEvidence } from "./lay-out-evidence";

test("a token request is a form post with one parameter a line, and its answer has its status line", () => {
  const laid = layOutEvidence({
    step: "token",
    request: {
      method: "POST",
      url: "https://accounts.haravan.com/connect/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      params: { grant_type: "authorization_code", redirect_uri: "https://app.example/cb", code: "code#a1b2c3d4" },
    },
    response: { status: 400, headers: { "content-type": "application/json" }, body: '{"error":"invalid_grant"}' },
  });
  expect(laid.request).toEqual({
    firstLine: "POST /connect/token",
    headers: [
      { name: "host", value: "accounts.haravan.com" },
      { name: "content-type", value: "application/x-www-form-urlencoded" },
    ],
    body: "grant_type=authorization_code\n&redirect_uri=https%3A%2F%2Fapp.example%2Fcb\n&code=code#a1b2c3d4",
  });
  expect(laid.answer).toMatchObject({
    firstLine: "HTTP/1.1 400 Bad Request",
    body: '{\n  "error": "invalid_grant"\n}',
  });
});

test("parameters of a GET stand in its address", () => {
  const { request } = layOutEvidence({ request: { url: "https://a.example/authorize", params: { scope: "openid" } } });
  expect(request).toMatchObject({ firstLine: "GET /authorize\n?scope=openid", body: "" });
});

test("what was observed is listed; what is not there leaves no box", () => {
  expect(layOutEvidence({ observed: { token_scopes: ["openid", "org"], code_age_s: 3 } })).toEqual({
    request: null,
    answer: null,
    message: null,
    known: [
      { name: "token_scopes", value: "openid org" },
      { name: "code_age_s", value: "3" },
    ],
  });
  expect(layOutEvidence({})).toEqual({ request: null, answer: null, message: null, known: [] });
});
