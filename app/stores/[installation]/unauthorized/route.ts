import { toldParam, unauthorizedFields } from "@/components/unauthorized/fields";
import { type TokenStoryFault, tellTokenStory } from "@/lib/flows/tell-token-story";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";

const faults: Readonly<Record<TokenStoryFault, FaultCode>> = {
  "no-such-installation": "not-found",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/unauthorized">) {
  const { installation } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const pasted = form.get(unauthorizedFields.accessToken) ?? undefined;
    const told = await tellTokenStory(ctx, person, { installationId: installation, pasted });
    if (!told.ok) return refuse(request, faults[told.failure]);
    return seeOther(`/stores/${installation}?${toldParam}=${told.value.runId}#unauthorized`);
  });
}
