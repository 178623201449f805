import { createSandboxApp } from "@/lib/flows/create-sandbox-app";
import { readDraft, sendable } from "@/lib/flows/sandbox-app-draft";
import { seeOther } from "@/lib/http/redirect";
import { withForm } from "../../../with-person";
import { answerFailure } from "../../answer-settings";

export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const draft = readDraft(form);
    const made = await createSandboxApp(ctx, person, sendable(draft));
    if (made.ok) return seeOther(`/apps/${made.value}?saved`);
    return answerFailure(request, made.failure, { path: "/apps/new/sandbox", draft });
  });
}
