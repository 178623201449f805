import { type ProbeStoreFailure, probeStore } from "@/lib/flows/probe-store";
import { type CallFault, rehearseCall } from "@/lib/flows/rehearse-call";
import type { ApiFault, ApiFaultCode } from "@/lib/http/api-fault";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../../api-route";
import { showProbe } from "../../../show-probe";

const faults = {
  "no-such-installation": "not-found",
  "unreadable-tokens": "tokens-unreadable",
  "no-sandbox": "sandbox-off",
  "not-on-the-sandbox": "not-on-the-sandbox",
} as const satisfies Record<Exclude<ProbeStoreFailure["kind"], "no-such-resource"> | CallFault, ApiFaultCode>;

function faultOf(failure: ProbeStoreFailure | CallFault): ApiFault {
  if (typeof failure === "string") return { code: faults[failure] };
  if (failure.kind !== "no-such-resource") return { code: faults[failure.kind] };
  const expected = "the id of a resource with `probe` in /api/resources";
  return { code: "bad-field", errors: [{ path: `resources[${failure.at}]`, expected, found: "another" }] };
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/probes", {
  POST: async ({ ctx, caller: { person }, params: { id = "" }, body: { resources, rehearse }, locale, refuse }) => {
    const probed =
      rehearse === undefined
        ? await probeStore(ctx, person, { installationId: id, resources })
        : await rehearseCall(ctx, person, { installationId: id, what: rehearse });
    if (!probed.ok) return refuse(faultOf(probed.failure));
    const { runId, results } = probed.value;
    return jsonResponse({ run: runId, results: results.map((result) => showProbe(result, locale)) });
  },
});
