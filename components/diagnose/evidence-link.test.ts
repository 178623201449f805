import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "@/lib/diagnosis";
import { readEvidenceLink, writeEvidenceLink } from "./evidence-link";

test("a link gives back the evidence it was made of, in any script", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 100, max: 599 }),
      async (body, status) => {
        const evidence: Evidence = { step: "token", response: { status, body }, client_message: "Mã ủy quyền hết hạn" };
        const link = await writeEvidenceLink(evidence);
        expect(await readEvidenceLink(link ?? "")).toEqual(evidence);
      },
    ),
    { numRuns: 50 },
  );
});

test("what is too long for an address makes no link", async () => {
  const random = Array.from({ length: 30_000 }, (_, at) => ((at * 7919) % 65_521).toString(36)).join("");
  expect(await writeEvidenceLink({ client_message: random })).toBeNull();
});

test("anything else behind the # is no evidence, and a bomb does not unfold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (rest) => {
      const read = await readEvidenceLink(`#e=${rest}`);
      expect(read === null || typeof read === "object").toBe(true);
    }),
    { numRuns: 50 },
  );
  expect(await readEvidenceLink("#other")).toBeNull();
  const zeros = new Blob([`{"client_message":"${"a".repeat(5_000_000)}"}`])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const packed = Buffer.from(await new Response(zeros).arrayBuffer()).toString("base64url");
  expect(packed.length).toBeLessThan(20_000);
  expect(await readEvidenceLink(`#e=${packed}`)).toBeNull();
});
