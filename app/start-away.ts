import type { FaultCode } from "@/lib/http/fault-status";
import { type StartFault, startSignIn } from "@/lib/session/start-sign-in";
import { refuse } from "./refuse";
import type { Visit } from "./visit";

const faults: Readonly<Record<StartFault, FaultCode>> = {
  "sandbox-off": "sandbox-off",
  "provider-unreachable": "sign-in-failed",
  "bad-callback-path": "bad-field",
};

/** Off to the identity provider, and back to `callbackPath`. */
export async function startAway(request: Request, { ctx }: Visit, callbackPath: string): Promise<Response> {
  const away = await startSignIn(ctx, request, { callbackPath });
  return away.ok ? away.value : refuse(request, faults[away.failure]);
}
