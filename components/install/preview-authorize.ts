import { sortScopes } from "@/lib/haravan/scopes";
import type { FlowChoice, ResponseChoice } from "./fields";

/** What is fixed while a person chooses. */
export interface PreviewBase {
  readonly authorize: string;
  readonly clientId: string;
  readonly loginRedirect: string;
  readonly installRedirect: string;
  readonly loginScopes: readonly string[];
  /** What is ticked for the app, where the tool has been told; null where everything may be asked for. */
  readonly ticked: readonly string[] | null;
}

export interface PreviewChoices {
  readonly flow: FlowChoice;
  readonly response: ResponseChoice;
  readonly pkce: boolean;
  readonly scopes: readonly string[];
  readonly orgid: string;
  readonly person: string;
  readonly maxAgeSeconds: string;
  readonly redirectUri: string;
}

export type PreviewLeg = "login" | "install" | "direct";

/** The values that only exist once the run starts, or what stands for them. */
export interface MadeAtStart {
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
}

/** The authorize URL of each leg. */
export function previewAuthorize(
  base: PreviewBase,
  choices: PreviewChoices,
  made: MadeAtStart,
): readonly { readonly leg: PreviewLeg; readonly url: string }[] {
  const legs: readonly PreviewLeg[] = choices.flow === "direct" ? ["direct"] : ["login", "install"];
  return legs.map((leg) => ({ leg, url: urlOf(leg, base, choices, made) }));
}

function urlOf(leg: PreviewLeg, base: PreviewBase, choices: PreviewChoices, made: MadeAtStart): string {
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
    `state=${made.state}`,
    `nonce=${made.nonce}`,
    ...(choices.pkce ? [`code_challenge=${made.challenge}`, "code_challenge_method=S256"] : []),
    ...(asks ? [`login_hint=${encodeURIComponent(choices.person)}`, "prompt=login"] : []),
    ...(choices.maxAgeSeconds === "" ? [] : [`max_age=${encodeURIComponent(choices.maxAgeSeconds)}`]),
    ...(choices.orgid === "" ? [] : [`orgid=${encodeURIComponent(choices.orgid)}`]),
  ];
  return `${base.authorize}?${pieces.join("&")}`;
}
