// Names of what the exchange form posts to /exchange/send. A button of it may add `what`, a rehearsal.

export const exchangeFields = {
  /** Id of an app registration, or `own`. */
  client: "client",
  /** `haravan` | `sandbox`; with own credentials. */
  provider: "provider",
  clientId: "clientId",
  clientSecret: "clientSecret",
  /** `authorization_code` | `refresh_token` */
  grant: "grant",
  /** The run that keeps a code. */
  run: "run",
  /** `kept` | `typed` */
  codeFrom: "codeFrom",
  code: "code",
  redirectUri: "redirectUri",
  codeVerifier: "codeVerifier",
  refreshToken: "refreshToken",
  /** Present when ticked, as the next two. */
  twice: "twice",
  json: "json",
  store: "store",
} as const;

/** In place of a registration's id. */
export const ownClient = "own";

/** The id of the form, which the preview listens to. */
export const exchangeFormId = "exchange-form";

/** What of the exchange page's form the server fills in. */
export interface KeptCode {
  readonly runId: string;
  readonly fingerprint: string;
  readonly registrationId: string;
  readonly redirectUri: string;
  readonly sent: boolean;
}

export type TokenEndpoints = Partial<Readonly<Record<"haravan" | "sandbox", string>>>;
