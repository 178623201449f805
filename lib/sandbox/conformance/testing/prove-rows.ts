import { expect, test } from "vitest";
import { askAuthorize, readLanding } from "./ask-authorize";
import { clientCalls } from "./client-calls";
import { codes } from "./code-calls";
import { earlyRefusals } from "./early-refusals";
import { endpoints } from "./endpoint-calls";
import { grants } from "./grant-calls";
import { judgeCall } from "./judge-call";
import { landings } from "./landings";
import { lateRefusals } from "./late-refusals";
import { machines } from "./machine-calls";
import type { Conformance } from "./open-conformance";
import { proofRefusals } from "./proof-refusals";
import { redirectRefusals } from "./redirect-refusals";
import { refreshes } from "./refresh-calls";
import { revocations } from "./revocation-calls";
import { scopeRefusals } from "./scope-refusals";
import { userinfos } from "./userinfo-calls";

export const authorizeRows = [
  ...earlyRefusals,
  ...redirectRefusals,
  ...proofRefusals,
  ...scopeRefusals,
  ...lateRefusals,
  ...landings,
];
export const callRows = [
  ...clientCalls,
  ...grants,
  ...codes,
  ...refreshes,
  ...machines,
  ...userinfos,
  ...revocations,
  ...endpoints,
];

/** Every row of the table as a test, against what `open` answers. */
export function proveRows(open: () => Conformance): void {
  test.each(authorizeRows)("authorize: $id", async (row) => {
    const at = open();
    const before = at.reasons.length;
    const ends = await askAuthorize(at, row, "an");
    expect(readLanding(at, ends)).toEqual(row.lands);
    const reasons = at.reasons.slice(before).map(({ check }) => check);
    expect(reasons).toEqual(row.reason === undefined ? [] : [row.reason]);
    if (row.knows !== undefined) expect(at.reasons[before]?.values).toMatchObject(row.knows);
  });
  test.each(callRows)("call: $id", (row) => judgeCall(open(), row));
}
