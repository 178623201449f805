import { expect, test } from "vitest";
import { causeIds } from "./cause-ids";
import { diagnose } from "./diagnose";
import { examples } from "./examples";

test.each(causeIds)("%s is found, as sure as the evidence allows", (id) => {
  const { seen, certainty } = examples[id];
  const diagnosis = diagnose(seen);
  expect(diagnosis.causes[0]?.id).toBe(id);
  expect(diagnosis.certainty).toBe(certainty);
  expect(diagnosis.causes[0]?.proof.length).toBeGreaterThan(0);
});

test.each(causeIds)("what looks like %s and is not is called by its own name", (id) => {
  const { lookAlike } = examples[id];
  const diagnosis = diagnose(lookAlike.seen);
  expect(lookAlike.id).not.toBe(id);
  expect(diagnosis.causes[0]?.id).toBe(lookAlike.id);
});

test.each(causeIds)("%s is the same on a sandbox with the same paths", (id) => {
  const { seen } = examples[id];
  const url = seen.request?.url;
  if (url === undefined) return;
  const moved = url
    .replace("https://accounts.haravan.com", "http://127.0.0.1:3000/sandbox/accounts")
    .replace("https://apis.haravan.com", "http://127.0.0.1:3000/sandbox/apis");
  expect(diagnose({ ...seen, request: { ...seen.request, url: moved } })).toEqual(diagnose(seen));
});
