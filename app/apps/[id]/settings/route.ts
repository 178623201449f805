import { changeSandboxApp } from "@/lib/flows/change-sandbox-app";
import { readDraft, sendable } from "@/lib/flows/sandbox-app-draft";
import { seeOther } from "@/lib/http/redirect";
import { withForm } from "../../../with-person";
import { answerFailure } from "../../answer-settings";

export async function POST(request: Request, { params }: RouteContext<"/apps/[id]/settings">): Promise<Response> {
  const { id } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const draft = readDraft(form);
    const changed = await changeSandboxApp(ctx, person, id, sendable(draft));
    if (changed.ok) return seeOther(`/apps/${id}?saved`);
    return answerFailure(request, changed.failure, { path: `/apps/${id}`, draft });
  });
}
