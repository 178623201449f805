import { viewStore } from "@/lib/flows/list-stores";
import { loadConsentBasis } from "@/lib/flows/load-consent-basis";
import { type ProbeStoreFailure, probeStore } from "@/lib/flows/probe-store";
import { type ProbesRequest, wishOf } from "@/lib/flows/probes-request";
import { refreshIfExpired } from "@/lib/flows/refresh-if-expired";
import { type CallFault, rehearseCall } from "@/lib/flows/rehearse-call";
import type { ApiFault, ApiFaultCode } from "@/lib/http/api-fault";
import { jsonResponse } from "@/lib/http/problem";
import { probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { apiRoute } from "../../../api-route";
import { showMatrix, showProbes } from "../../../show-probe";

type Stored = Exclude<ProbeStoreFailure["kind"], "no-such-resource" | "bad-parameter"> | CallFault;

const faults = {
  "no-such-installation": "not-found",
  "unreadable-tokens": "tokens-unreadable",
  "no-sandbox": "sandbox-off",
  "not-on-the-sandbox": "not-on-the-sandbox",
} as const satisfies Record<Stored, ApiFaultCode>;

const fieldFault = (path: string, expected: string): ApiFault => ({
  code: "bad-field",
  errors: [{ path, expected, found: "another" }],
});

function faultOf(failure: ProbeStoreFailure | CallFault, { resource }: ProbesRequest): ApiFault {
  if (typeof failure === "string") return { code: faults[failure] };
  switch (failure.kind) {
    case "no-such-resource":
      return fieldFault(
        resource === undefined ? `resources[${failure.at}]` : "resource",
        "the id of a resource with `probe` in /api/resources",
      );
    case "bad-parameter":
      return fieldFault(
        `${failure.in}.${failure.name}`,
        "a parameter of this path, as an id: letters, digits, - and _",
      );
    default:
      return { code: faults[failure.kind] };
  }
}

const nothingFirst = { runId: null };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/probes", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    if (installation === undefined) return refuse({ code: "not-found" });
    const { store, registration, provider, generation } = installation;
    const basis = await loadConsentBasis(ctx, person, installation);
    const app = registration?.name ?? null;
    const head = { store: { orgid: store.orgid, name: store.name }, app, provider, generation };
    const at = new Date(ctx.now()).toISOString();
    return jsonResponse({ ...head, at, ...showMatrix(probeMatrix(installation), basis, ctx.env.appOrigin) });
  },
  POST: async ({ ctx, request, caller: { person }, params: { id = "" }, body, locale, refuse }) => {
    const first = body.refresh_if_expired === true ? await refreshIfExpired(ctx, person, id) : nothingFirst;
    const probed =
      body.rehearse === undefined
        ? await probeStore(ctx, person, { installationId: id, wish: wishOf(body), signal: request.signal })
        : await rehearseCall(ctx, person, { installationId: id, what: body.rehearse });
    if (!probed.ok) return refuse(faultOf(probed.failure, body));
    const basis = await loadConsentBasis(ctx, person, probed.value.installation);
    const shown = showProbes(probed.value, { basis, locale, origin: ctx.env.appOrigin });
    return jsonResponse({ refresh: first.runId, ...shown });
  },
});
