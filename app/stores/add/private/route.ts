import { makePrivateToken } from "@/lib/flows/make-private-token";
import { addressOfRehearsal, readRehearsalForm } from "@/lib/flows/private-token-form";
import { seeOther } from "@/lib/http/redirect";
import { withForm } from "../../../with-person";

/** Nothing secret is typed here: a refused form comes back whole. */
export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const input = readRehearsalForm(form);
    const made = await makePrivateToken(ctx, person, input);
    if (!made.ok) return seeOther(addressOfRehearsal(input, made.failure));
    const { installationId, runId } = made.value;
    return seeOther(installationId === null ? `/runs/${runId}` : `/stores/${installationId}`);
  });
}
