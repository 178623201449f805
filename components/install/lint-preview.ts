import { type LintFinding, lint } from "@/lib/diagnosis";
import {
  type MadeAtStart,
  type PreviewBase,
  type PreviewChoices,
  type PreviewLeg,
  previewAuthorize,
} from "./preview-authorize";

/** As good as what is made at the start, which is not there yet: random values of the same length. */
const samples: MadeAtStart = {
  state: "7Zk3vQ0yPfT9sLx2RbN8uWc5mGd1oHaEj4iKtY6rXqU",
  nonce: "q8HnD4mJ1kV6tYe3XoA7iGz0LbRsC2wPf5uTxE9ZaQh",
  challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
};

/** What is wrong with the request of one leg, before it is sent. */
export function lintPreview(base: PreviewBase, choices: PreviewChoices, leg: PreviewLeg): readonly LintFinding[] {
  const shown = previewAuthorize(base, choices, samples).find((one) => one.leg === leg);
  const registered = [base.loginRedirect, base.installRedirect];
  const findings = lint({
    authorize_url: shown?.url ?? "",
    registration: {
      client_id: base.clientId,
      redirect_urls: registered,
      scopes: base.ticked ?? undefined,
      authorize_endpoint: base.authorize,
    },
    leg: leg === "login" ? "login" : "install",
  });
  // The registration has a page of its own, and the registered URLs are this very tool's: it is open on this machine.
  return findings.filter(
    ({ at, rule, found }) =>
      at.startsWith("authorize_url") && !(rule === "redirect-uri-localhost" && registered.includes(found ?? "")),
  );
}
