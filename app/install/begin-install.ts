import type { InstallChoices } from "@/lib/flows/install-choices";
import { type StartFailure, startInstall } from "@/lib/flows/start-install";
import type { FaultCode } from "@/lib/http/fault-status";
import { clearFlowCookie, readFlowCookies, setFlowCookie, surplusFlowCookies } from "@/lib/http/flow-cookie";
import { seeOther } from "@/lib/http/redirect";
import type { PersonView } from "@/lib/trace/views";
import { refuse } from "../refuse";
import type { Visit } from "../visit";

const faults: Readonly<Record<StartFailure, FaultCode>> = {
  "no-sandbox": "sandbox-off",
  "sandbox-unreachable": "sandbox-off",
  "no-such-registration": "not-found",
  "scopes-too-long": "scopes-too-long",
};

export async function beginInstall(
  request: Request,
  here: Visit & { readonly person: PersonView },
  choices: InstallChoices,
): Promise<Response> {
  const started = await startInstall(here.ctx, here.person, choices);
  if (!started.ok) {
    return refuse(request, faults[started.failure], started.failure === "scopes-too-long" ? "scopes" : undefined);
  }
  if (started.value.kind === "stopped") return seeOther(`/runs/${started.value.runId}`);
  const { leg, kind, runId } = started.value;
  const surplus = surplusFlowCookies(readFlowCookies(request.headers.get("cookie")));
  const cookies = [
    setFlowCookie(leg.cookie, here.https),
    ...surplus.map(({ transactionId }) => clearFlowCookie(transactionId, here.https)),
  ];
  return seeOther(kind === "leave" ? leg.authorizeUrl : `/runs/${runId}`, cookies);
}
