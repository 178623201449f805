import { front, member, mistake, rows, state, withField } from "../effects";
import type { CallbackField, Scenario } from "../scenario";

const answered = (error: string) =>
  front((fields) => [["error", error], ...fields.filter(([name]) => name === "state")]);
const without = (name: string) => front((fields) => fields.filter(([one]) => one !== name));
const kept = (fields: readonly CallbackField[], ...names: string[]) => fields.filter(([name]) => names.includes(name));

/** What the browser brings back to the app. */
export const callbackScenarios: readonly Scenario[] = [
  ...rows("callback", "inferred", [
    ["cb-access-denied", "consent-denied", answered("access_denied")],
    ["cb-login-required", "login-required", answered("login_required")],
    ["cb-consent-required", "consent-required", answered("consent_required")],
    ["cb-interaction-required", "consent-required", answered("interaction_required")],
    ["cb-account-selection-required", "login-required", answered("account_selection_required")],
    ["cb-prompt-none", "login-required", mistake("authorize", { set: { prompt: "none" } })],
    ["cb-state-other", "state-mismatch", front((fields) => withField(fields, "state", "another-state"))],
    ["cb-no-code", "code-missing", front((fields) => kept(fields, "state", "scope", "session_state"))],
    ["cb-iss-other", "issuer-param-invalid", front((fields) => withField(fields, "iss", "https://accounts.example"))],
    [
      "cb-iss-missing",
      "issuer-param-invalid",
      member("discovery", "authorization_response_iss_parameter_supported", true),
    ],
    ["cb-id-token-in-query", "id-token-unexpected", front((fields) => withField(fields, "id_token", "a.b.c"))],
    ["not-the-owner", "user-not-permitted", state("authorize", { notOwner: true })],
  ]),
  ...rows("callback", "observed", [["cb-state-missing", "state-mismatch", without("state")]]),
];
