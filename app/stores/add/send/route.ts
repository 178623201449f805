import { addToken } from "@/lib/flows/add-token";
import { addressOfFault, draftOf, readAddForm } from "@/lib/flows/add-token-form";
import { seeOther } from "@/lib/http/redirect";
import { withForm } from "../../../with-person";

/** A refused form leads back to itself with all that was chosen; what was pasted is in no answer and in no address. */
export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const input = readAddForm(form);
    const added = await addToken(ctx, person, input);
    if (!added.ok) return seeOther(addressOfFault(draftOf(input), added.failure));
    const { installationId, runId, end } = added.value;
    const works = end === "named" || end === "unnamed";
    return seeOther(works && installationId !== null ? `/stores/${installationId}` : `/runs/${runId}`);
  });
}
