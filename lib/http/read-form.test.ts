import fc from "fast-check";
import { expect, test } from "vitest";
import { readForm } from "./read-form";

const post = (body: BodyInit, type = "application/x-www-form-urlencoded") =>
  new Request("http://localhost/x", { method: "POST", headers: { "content-type": type }, body });

test("whatever a browser encodes arrives as it was typed", async () => {
  const pairs = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pairs, async (typed) => {
      const sent = new URLSearchParams(typed);
      const read = await readForm(post(sent.toString()));
      expect(read.ok && [...read.value]).toEqual([...sent]);
    }),
  );
});

test.each([
  ["JSON", post("{}", "application/json"), "not-a-form"],
  ["multipart", post("x", "multipart/form-data; boundary=x"), "not-a-form"],
  ["65 KiB", post(`a=${"x".repeat(65 * 1024)}`), "too-large"],
  ["an escape that is none", post("state=%zz"), "not-utf-8"],
  ["bytes that are no UTF-8", post(new Uint8Array([0x61, 0x3d, 0xff])), "not-utf-8"],
  ["escaped bytes that are no UTF-8", post("a=%ff"), "not-utf-8"],
])("%s is refused", async (_what, request, fault) => {
  expect(await readForm(request)).toEqual({ ok: false, failure: fault });
});
