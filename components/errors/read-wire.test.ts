import { expect, test } from "vitest";
import { readWire } from "./read-wire";

test("status and error code stand together, wherever the answer has the code", () => {
  expect(readWire({ response: { status: 400, body: '{"error":"invalid_grant"}' } })).toEqual({
    status: 400,
    label: "400 invalid_grant",
  });
  expect(
    readWire({ response: { status: 401, headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } } }).label,
  ).toBe("401 invalid_token");
  expect(readWire({ request: { url: "https://a.vn/cb?error=access_denied&state=1" } }).label).toBe("access_denied");
});

test("the hosted error page is named by its words, not by its 200", () => {
  const body = "Error\nSorry, there was an error : invalid_request\nInvalid redirect_uri\nRequest Id: 0HM5:1";
  expect(readWire({ response: { status: 200, body } })).toEqual({
    status: undefined,
    label: "invalid_request Invalid redirect_uri",
  });
});

test("where nothing was answered the transport says why", () => {
  expect(readWire({ observed: { transport_code: "ENOTFOUND" } }).label).toBe("ENOTFOUND");
  expect(readWire({})).toEqual({ status: undefined, label: "" });
});
