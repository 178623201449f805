import fc from "fast-check";
import { probes, resources } from "@/lib/haravan/resources";
import { reportedMissingScopes } from "@/lib/haravan/scope-standing";
import { resourcePageScopes, scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import type { ProbeView, TokenGeneration } from "@/lib/trace/views";
import type { ScopeFacts } from "../scopes/scope-row";

export const probe = (resource: string, status: number | null, more: Partial<ProbeView> = {}): ProbeView => ({
  resource,
  status,
  at: "2026-11-22T14:00:00.000Z",
  totalMs: 12,
  verdict: "good",
  runId: "r",
  generation: 1,
  path: null,
  cause: null,
  untried: null,
  ...more,
});

export const generation = (number: number, scopesGranted: readonly string[] | null): TokenGeneration => ({
  generation: number,
  origin: number === 1 ? "install" : "refresh",
  accessFingerprint: `token#0000000${number}`,
  refreshFingerprint: null,
  scopesGranted,
  obtainedAt: `2026-11-2${number}T14:00:00.000Z`,
  runId: null,
  endedAt: null,
  fate: null,
});

export const anyName: fc.Arbitrary<string> = fc.constantFrom(
  ...scopes.map(({ name }) => name),
  ...undocumentedScopes.map(({ name }) => name),
  ...resourcePageScopes,
  ...reportedMissingScopes,
  "com.write_nothing",
);
const names = fc.uniqueArray(anyName);
const known = fc.option(names);
const calls = [...resources.map(({ id }) => id), ...probes.map(({ resource }) => resource), "no-such-resource"];

/** Every state that a token can be in, probes of earlier tokens and unmade calls included. */
export const anyFacts: fc.Arbitrary<ScopeFacts> = fc.record({
  scopesRequested: known,
  scopesGranted: known,
  generation: fc.integer({ min: 1, max: 3 }),
  generations: fc.array(known, { maxLength: 3 }).map((lists) => lists.map((list, at) => generation(3 - at, list))),
  probes: fc.array(
    fc
      .tuple(
        fc.constantFrom(...calls),
        fc.constantFrom(200, 201, 401, 403, 404, 429, 500, null),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(null, "cancelled" as const, "nothing-to-test-with" as const),
      )
      .map(([resource, status, number, untried]) => probe(resource, status, { generation: number, untried })),
    { maxLength: 12 },
  ),
});
