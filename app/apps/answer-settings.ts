import type { ChangeFailure } from "@/lib/flows/change-sandbox-app";
import { addressOf } from "@/lib/flows/sandbox-app-draft";
import { seeOther } from "@/lib/http/redirect";
import type { SandboxAppDraft } from "@/lib/trace/sandbox-app";
import { refuse } from "../refuse";

/** A server takes 16 KiB of address and headers; a form that long is refused as a whole. */
const longestAddress = 12_000;

/** Back to the form with everything that was typed, or the page that says why not. */
export function answerFailure(
  request: Request,
  failure: ChangeFailure,
  form: { readonly path: string; readonly draft: SandboxAppDraft } | null,
): Response {
  switch (failure.kind) {
    case "not-found":
    case "gone":
      return refuse(request, "not-found");
    case "unreachable":
      return refuse(request, "sandbox-off");
    case "refused": {
      const first = failure.faults[0]?.path;
      if (form === null) return refuse(request, "bad-field", first);
      const address = addressOf(form.path, form.draft, failure.faults);
      return address.length > longestAddress ? refuse(request, "bad-field", first) : seeOther(address);
    }
  }
}
