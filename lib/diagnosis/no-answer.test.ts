import { expect, test } from "vitest";
import { diagnose } from "./index";

const request = {
  method: "GET",
  url: "https://apis.haravan.com/com/orders/count.json",
  headers: { authorization: "Bearer access_token#aabbccdd" },
};
/** Everything that speaks for a revoked token, had it been refused. */
const alive = { token_worked_before: true, token_age_s: 20, token_expires_in_s: 57_600, token_matches_issued: true };
const diagnosed = (code: string, phase: "connect" | "request") =>
  diagnose({ step: "api", request, observed: { ...alive, transport_code: code, transport_phase: phase } });

test.each([
  ["HPE_INVALID_CONSTANT", "request", "connection-failed"],
  ["HPE_INVALID_HEADER_TOKEN", "request", "connection-failed"],
  ["unexpected-upgrade", "request", "connection-failed"],
  ["connect-deadline", "connect", "timeout"],
  ["proxy-refused", "connect", "proxy-blocked"],
] as const)("%s is put down to the way there", (code, phase, cause) => {
  const { causes, certainty } = diagnosed(code, phase);
  expect(causes[0]?.id).toBe(cause);
  expect(certainty).not.toBe("certain");
});

test("where no answer came, what is known of a token accuses it of nothing, whatever the code", () => {
  for (const code of ["E_NOBODY_KNOWS", "HPE_INVALID_CONSTANT", "connect-deadline"]) {
    const { causes } = diagnosed(code, "request");
    expect(causes.map(({ id }) => id).filter((id) => id.startsWith("token-"))).toEqual([]);
  }
});
