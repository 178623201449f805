import { identityServer4, inferred, observed, type Source } from "./source";

/** What the authorize endpoint of the account server reads; `orgid` is Haravan's own, seen in public code. */
export const authorizeParameters: readonly string[] = [
  "client_id",
  "redirect_uri",
  "response_type",
  "response_mode",
  "scope",
  "state",
  "nonce",
  "orgid",
  "code_challenge",
  "code_challenge_method",
  "prompt",
  "login_hint",
  "max_age",
  "ui_locales",
  "acr_values",
  "display",
  "id_token_hint",
  "request",
  "request_uri",
];

export type AuthorizeFlow = "authorization_code" | "hybrid" | "implicit";

export interface ResponseType {
  /** Words in the order in which they are usually written; any order is accepted. */
  readonly name: string;
  readonly flow: AuthorizeFlow;
}

export const responseTypes: readonly ResponseType[] = [
  { name: "code", flow: "authorization_code" },
  { name: "code id_token", flow: "hybrid" },
  { name: "code token", flow: "hybrid" },
  { name: "code id_token token", flow: "hybrid" },
  { name: "id_token", flow: "implicit" },
  { name: "id_token token", flow: "implicit" },
  { name: "token", flow: "implicit" },
];

const sorted = (text: string) => text.split(" ").sort().join(" ");

/** The order of the words is free, their spelling and spacing is not. */
export function findResponseType(value: string): ResponseType | null {
  return responseTypes.find(({ name }) => name.length === value.length && sorted(name) === sorted(value)) ?? null;
}

/** The first of a flow is what the server takes when none is sent. */
export const responseModes: Readonly<Record<AuthorizeFlow, readonly string[]>> = {
  authorization_code: ["query", "form_post", "fragment"],
  hybrid: ["fragment", "form_post"],
  implicit: ["fragment", "form_post"],
};

export const allResponseModes: readonly string[] = ["query", "form_post", "fragment"];

export const authorizeSources = {
  validator: identityServer4("Validation/Default/AuthorizeRequestValidator.cs"),
  modes: identityServer4("Constants.cs"),
  redirectUris: identityServer4("Validation/Default/StrictRedirectUriValidator.cs"),
  lengths: identityServer4("Configuration/DependencyInjection/Options/InputLengthRestrictions.cs"),
  oauth: inferred("https://www.rfc-editor.org/rfc/rfc6749"),
  oauthThreats: inferred("https://www.rfc-editor.org/rfc/rfc9700"),
  openid: inferred("https://openid.net/specs/openid-connect-core-1_0.html"),
  pkce: inferred("https://www.rfc-editor.org/rfc/rfc7636"),
  loopback: inferred("https://www.rfc-editor.org/rfc/rfc8252"),
  uri: inferred("https://www.rfc-editor.org/rfc/rfc3986"),
  tunnels: inferred("https://ngrok.com/docs"),
  requestLine: inferred(
    "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.core.kestrelserverlimits",
  ),
  publicApps: observed("public app code on GitHub"),
} as const satisfies Record<string, Source>;
