import { afterAll, beforeAll } from "vitest";
import { type Conformance, openConformance, standAlone } from "./conformance/testing/open-conformance";
import { proveHostile } from "./conformance/testing/prove-hostile";

let at: Conformance;
beforeAll(async () => {
  at = await openConformance(standAlone);
});
afterAll(() => at.close());

proveHostile(() => at);
