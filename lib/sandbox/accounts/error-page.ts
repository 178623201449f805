import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { errorPage } from "../pages/error-page";
import { knownOf } from "../reasons/note-reason";
import type { Refusal } from "../reasons/refusal";
import { createId } from "../tokens/hash";

const keptMs = 3_600_000;

export async function redirectToErrorPage(core: Core, c: SandboxContext, refusal: Refusal): Promise<Response> {
  const errorId = createId();
  const { error, description } = refusal;
  const known = knownOf(c);
  const clientId = known.registered ? known.clientId : null;
  await core.records.put(
    "error-pages",
    errorId.toLowerCase(),
    {
      error,
      description,
      requestId: c.get("requestId"),
      clientId,
      stateHash: known.stateHash,
      uiLocales: c.get("uiLocales") ?? "",
    },
    core.now() + keptMs,
  );
  c.header("Location", `${core.issuer}/home/error?errorId=${errorId}`);
  return c.body(null, 302);
}

/** `/home/error`: status 200, and the only place where the refusal is told. */
export async function showError(core: Core, c: SandboxContext): Promise<Response> {
  const kept = await core.records.get("error-pages", (c.req.query("errorId") ?? "").toLowerCase());
  if (kept === undefined) return errorPage(c, { error: "unknown", description: null, requestId: c.get("requestId") });
  const { clientId, stateHash, requestId } = kept;
  const knowledge = { check: "none", log: "", values: { shown_for: requestId } } as const;
  c.set("uiLocales", kept.uiLocales ?? "");
  c.set("known", { clientId, registered: clientId !== null, stateHash, knowledge });
  return errorPage(c, kept);
}
