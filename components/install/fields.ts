// Names of what the install form posts to /install/start. Absent means the default.

export const installFields = {
  /** Id of an app registration. */
  registration: "registrationId",
  /** `two-phase` | `direct` */
  flow: "flow",
  /** `hybrid-form-post` | `code-query` */
  response: "response",
  /** Present when ticked. */
  pkce: "pkce",
  /** Repeated, one per scope. */
  scopes: "scopes",
  /** Other scope names, separated by spaces. */
  moreScopes: "moreScopes",
  /** Digits; only on the live platform. */
  orgid: "orgid",
  /** Name of a demo person; empty: asked on the login page. Only on the sandbox. */
  person: "demoPerson",
  /** Present when ticked. */
  skipPreflight: "skipPreflight",
  /** Present when ticked. */
  holdCode: "holdCode",
  /** Seconds; empty: none is sent. */
  maxAgeSeconds: "maxAgeSeconds",
  /** Another redirect URI than the registered one. */
  redirectUri: "redirectUri",
} as const;

export type FlowChoice = "two-phase" | "direct";
export type ResponseChoice = "hybrid-form-post" | "code-query";

/** The id of the form, which the preview listens to. */
export const installFormId = "install-form";

/** What the server takes as well (`lib/flows/install-choices.ts`): nobody leaves this page to be told by another. */
export const maxAgePattern = "[1-9][0-9]{0,8}";
