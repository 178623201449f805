import { err, ok, type Result } from "@/lib/result/result";
import { admit } from "./admit";
import type { Evidence, Fault } from "./evidence";

/** Reads evidence that came from outside; every fault is named at once. */
export function readEvidence(value: unknown): Result<Evidence, readonly Fault[]> {
  const { evidence, faults } = admit(value);
  if (faults.length > 0) return err(faults);
  if (Object.keys(evidence).length === 0) {
    return err([
      {
        path: "",
        expected: "at least one of step, request, response, client_message, observed, context",
        found: "none of them",
      },
    ]);
  }
  return ok(evidence);
}
