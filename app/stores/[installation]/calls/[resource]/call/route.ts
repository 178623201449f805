import { refreshFirstField } from "@/components/token/fields";
import { callFields, callHref } from "@/components/x-ray/fields";
import { type ProbeStoreFailure, probeStore } from "@/lib/flows/probe-store";
import { refreshIfExpired } from "@/lib/flows/refresh-if-expired";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../../../refuse";
import { withForm } from "../../../../../with-person";

const faults: Readonly<Record<ProbeStoreFailure["kind"], FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-resource": "not-found",
  "bad-parameter": "bad-field",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
};

/** One GET with what the form has: an id that is left out comes from a list of the store, a row without a name is none. */
export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/calls/[resource]/call">) {
  const { installation, resource } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    if (form.has(refreshFirstField)) await refreshIfExpired(ctx, person, installation);
    const wish = { kind: "one", resource, params: paramsIn(form), query: queryIn(form) } as const;
    const called = await probeStore(ctx, person, { installationId: installation, wish, signal: request.signal });
    if (called.ok) return seeOther(`${callHref(encodeURIComponent(installation), resource)}#x-ray`);
    const { failure } = called;
    return refuse(
      request,
      faults[failure.kind],
      failure.kind === "bad-parameter" ? `${failure.in}.${failure.name}` : undefined,
    );
  });
}

const prefix = callFields.param("");

const paramsIn = (form: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(prefix) && value.trim() !== "" ? [[name.slice(prefix.length), value.trim()]] : [],
    ),
  );

function queryIn(form: URLSearchParams): Readonly<Record<string, string>> {
  const values = form.getAll(callFields.queryValue);
  const rows = form.getAll(callFields.queryName).map((name, index) => [name.trim(), (values[index] ?? "").trim()]);
  return Object.fromEntries(rows.filter(([name]) => name !== ""));
}
