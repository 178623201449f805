import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { clientOf } from "./client-of";

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: remoteAddress }));
  if (forwarded !== undefined) request.headersDistinct["x-forwarded-for"] = [forwarded];
  return request;
}

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8::7", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is %s", (address, client) => {
  expect(clientOf(from(address), false)).toBe(client);
});

test("a header names the client only behind the operator's own proxy, and only by what that proxy added", () => {
  const request = from("10.0.0.1", "198.51.100.1, 203.0.113.9");
  expect(clientOf(request, false)).toBe("10.0.0.1");
  expect(clientOf(request, true)).toBe("203.0.113.9");
  expect(clientOf(from("10.0.0.1", "bad\r\nvalue"), true)).toBe("badvalue");
});
