import { defaultInstallScopes } from "@/lib/haravan/scopes";
import { lint } from "../../lint";
import type { LintRegistration } from "../request";
import { clientId, install, login, type Params, urlOf } from "./examples";

export const registration: LintRegistration = {
  client_id: clientId,
  redirect_urls: [login, install],
  scopes: defaultInstallScopes,
  response_type: "code id_token",
};

export const findings = (url: string, of: LintRegistration = registration) =>
  lint({ authorize_url: url, registration: of }).filter(({ at }) => at.startsWith("authorize_url"));
export const rules = (url: string, of?: LintRegistration) => findings(url, of).map(({ rule }) => rule);
export const only = (changes: Params, of?: LintRegistration) => rules(urlOf(changes), of);
