import { addressOfFaults } from "@/lib/flows/save-app";
import { seeOther } from "@/lib/http/redirect";
import type { RegistrationFault } from "@/lib/trace/app-registration";
import { refuse } from "../refuse";

/** Back to the form with everything that was typed but the secret; or the page that says which field it was. */
export function answerFaults(
  request: Request,
  path: string,
  form: URLSearchParams,
  faults: readonly RegistrationFault[],
): Response {
  const address = addressOfFaults(path, form, faults);
  return address === null ? refuse(request, "bad-field", faults[0]?.field) : seeOther(address);
}
