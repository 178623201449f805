import { expect, test } from "vitest";
import { causeIds } from "./cause-ids";
import { diagnose } from "./diagnose";
import { sightingsOf } from "./sightings";

test("a cause shows the texts recorded for it before those that it shares", () => {
  const [first] = sightingsOf("code-expired").filter(({ ecosystem }) => ecosystem === "go");
  expect(first?.sightings[0]?.text).toContain("expired");
  expect(first?.sightings[0]?.alike).toBeUndefined();
});

test("a text that fits several causes names them all on each of their pages, and never the page itself", () => {
  for (const id of causeIds) {
    for (const { sightings } of sightingsOf(id)) {
      expect(new Set(sightings.map(({ library, text }) => `${library}\n${text}`)).size).toBe(sightings.length);
      for (const { alike = [] } of sightings) expect(alike).not.toContain(id);
    }
  }
  const shared = sightingsOf("code-malformed").flatMap(({ sightings }) => sightings);
  expect(shared.some(({ alike }) => alike?.includes("code-already-used"))).toBe(true);
});

test("a library that never notices the fault is named", () => {
  const node = sightingsOf("signature-invalid").find(({ ecosystem }) => ecosystem === "openid-client");
  expect(node?.never).toContain("openid-client 6.8.9");
});

test("no text names a machine, and each can be diagnosed", () => {
  for (const id of causeIds) {
    for (const { text, library, version } of sightingsOf(id).flatMap(({ sightings }) => sightings)) {
      expect(`${library} ${version}`).toMatch(/ \d/);
      expect(text).not.toMatch(/\/(work|root|home)\//);
      expect(() => diagnose({ client_message: text })).not.toThrow();
    }
  }
});
