import fc from "fast-check";
import { expect, test } from "vitest";
import { clearFlowCookie, readFlowCookies, setFlowCookie, surplusFlowCookies } from "./flow-cookie";

const handle = fc.stringMatching(/^[\w-]{22}$/);

test("what is set is read again, with or without https, among other cookies", () => {
  fc.assert(
    fc.property(handle, handle, fc.boolean(), (transactionId, value, https) => {
      const [pair] = setFlowCookie({ transactionId, value, maxAgeSeconds: 600 }, https).split(";");
      expect(readFlowCookies(`a=1; ${pair}; b=2`)).toEqual([{ transactionId, value }]);
    }),
  );
});

test("on https only this very host can set it", () => {
  const cookie = setFlowCookie({ transactionId: "t", value: "v", maxAgeSeconds: 600 }, true);
  expect(cookie).toMatch(/^__Host-auth-doctor\.flow\.t=v; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
});

test("a cleared cookie is no flow", () => {
  expect(readFlowCookies(clearFlowCookie("t", false).split(";")[0] ?? "")).toEqual([]);
});

test("the ninth flow drops the oldest, so that the header stays small", () => {
  const flows = Array.from({ length: 9 }, (_, index) => ({ transactionId: `t${index}`, value: "v" }));
  expect(surplusFlowCookies(flows).map(({ transactionId }) => transactionId)).toEqual(["t0", "t1"]);
  expect(surplusFlowCookies(flows.slice(0, 7))).toEqual([]);
});

test("any Cookie header at all is read without a crash", () => {
  fc.assert(fc.property(fc.string(), (header) => Array.isArray(readFlowCookies(header))));
});
