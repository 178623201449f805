import type { ChangeFailure } from "@/lib/flows/change-sandbox-app";
import type { SandboxAppBody } from "@/lib/flows/sandbox-app-request";
import type { ApiFault, FieldFault } from "@/lib/http/api-fault";
import { nameOf, pathOf, valueAt } from "@/lib/http/read-fields";
import type { AppFault } from "@/lib/trace/sandbox-app";

/** What the dashboard said, as any other fault of a field: with its own code, and without what was sent. */
export function faultOf(failure: ChangeFailure, body: SandboxAppBody): ApiFault {
  switch (failure.kind) {
    case "not-found":
    case "gone":
      return { code: "not-found" };
    case "unreachable":
      return { code: "sandbox-off" };
    case "refused":
      return { code: "bad-field", errors: failure.faults.map((fault) => fieldFault(fault, body)) };
  }
}

function fieldFault({ path, code, expected }: AppFault, body: SandboxAppBody): FieldFault {
  const parts = path === "" ? [] : path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { path: pathOf(parts), code, expected: expected ?? code, found: nameOf(valueAt(body, parts)) };
}
