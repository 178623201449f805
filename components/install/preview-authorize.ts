import { sortScopes } from "@/lib/haravan/scopes";
import type { FlowChoice, ResponseChoice } from "./fields";

/** What is fixed while a person chooses. */
export interface PreviewBase {
  readonly authorize: string;
  readonly clientId: string;
  readonly loginRedirect: string;
  readonly installRedirect: string;
  readonly loginScopes: readonly string[];
}

export interface PreviewChoices {
  readonly flow: FlowChoice;
  readonly response: ResponseChoice;
  readonly pkce: boolean;
  readonly scopes: readonly string[];
  readonly orgid: string;
  readonly person: string;
  readonly redirectUri: string;
}

export type PreviewLeg = "login" | "install" | "direct";

export type PreviewWarning = "noOpenid" | "noGrantService" | "noOffline" | "tooLong" | "otherRedirect";

const longestScope = 300;

/** The authorize URL of each leg; `made` stands for the values that only exist once the run starts. */
export function previewAuthorize(
  base: PreviewBase,
  choices: PreviewChoices,
  made: string,
): readonly { readonly leg: PreviewLeg; readonly url: string }[] {
  const legs: readonly PreviewLeg[] = choices.flow === "direct" ? ["direct"] : ["login", "install"];
  return legs.map((leg) => ({ leg, url: urlOf(leg, base, choices, made) }));
}

function urlOf(leg: PreviewLeg, base: PreviewBase, choices: PreviewChoices, made: string): string {
  const hybrid = choices.response === "hybrid-form-post";
  const registered = leg === "login" ? base.loginRedirect : base.installRedirect;
  const known: readonly (readonly [string, string])[] = [
    ["client_id", base.clientId],
    ["redirect_uri", choices.redirectUri || registered],
    ["response_type", hybrid ? "code id_token" : "code"],
    ["response_mode", hybrid ? "form_post" : "query"],
    ["scope", (leg === "login" ? base.loginScopes : sortScopes(choices.scopes)).join(" ")],
  ];
  const asks = choices.person !== "" && leg !== "install";
  const pieces = [
    ...known.map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    `state=${made}`,
    `nonce=${made}`,
    ...(choices.pkce ? [`code_challenge=${made}`, "code_challenge_method=S256"] : []),
    ...(asks ? [`login_hint=${encodeURIComponent(choices.person)}`, "prompt=login"] : []),
    ...(choices.orgid === "" ? [] : [`orgid=${encodeURIComponent(choices.orgid)}`]),
  ];
  return `${base.authorize}?${pieces.join("&")}`;
}

/** What a request like this leads to, before it is sent. */
export function previewWarnings(base: PreviewBase, choices: PreviewChoices): readonly PreviewWarning[] {
  const has = (name: string) => choices.scopes.includes(name);
  const registered = [base.loginRedirect, base.installRedirect];
  const found: readonly (readonly [PreviewWarning, boolean])[] = [
    ["noOpenid", !has("openid")],
    ["noGrantService", !has("grant_service")],
    ["noOffline", !has("offline_access")],
    ["tooLong", choices.scopes.join(" ").length > longestScope],
    ["otherRedirect", choices.redirectUri !== "" && !registered.includes(choices.redirectUri)],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}
