import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { errorPage } from "../pages/error-page";
import type { Refusal } from "../reasons/refusal";
import { createId } from "../tokens/hash";

const keptMs = 3_600_000;

export async function redirectToErrorPage(core: Core, c: SandboxContext, refusal: Refusal): Promise<Response> {
  const errorId = createId();
  const { error, description } = refusal;
  await core.records.put(
    "error-pages",
    errorId.toLowerCase(),
    { error, description, requestId: c.get("requestId") },
    core.now() + keptMs,
  );
  c.header("Location", `${core.issuer}/home/error?errorId=${errorId}`);
  return c.body(null, 302);
}

/** `/home/error`: status 200, and the only place where the refusal is told. */
export async function showError(core: Core, c: SandboxContext): Promise<Response> {
  const kept = await core.records.get("error-pages", (c.req.query("errorId") ?? "").toLowerCase());
  return errorPage(c, kept ?? { error: "unknown", description: null, requestId: c.get("requestId") });
}
