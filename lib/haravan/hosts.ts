/** Every address of one platform: Haravan's own, or a sandbox with the same shape. */
export interface ProviderHosts {
  readonly issuer: string;
  readonly discovery: string;
  readonly authorize: string;
  readonly token: string;
  readonly userinfo: string;
  readonly jwks: string;
  readonly endSession: string;
  /** Base of the API; paths start with `/com` or `/web`. */
  readonly api: string;
  /** Base of the webhook service; the subscription lives at `/api/subscribe`. */
  readonly webhook: string;
}

function hostsOf(issuer: string, api: string, webhook: string): ProviderHosts {
  return {
    issuer,
    discovery: `${issuer}/.well-known/openid-configuration`,
    authorize: `${issuer}/connect/authorize`,
    token: `${issuer}/connect/token`,
    userinfo: `${issuer}/connect/userinfo`,
    jwks: `${issuer}/.well-known/openid-configuration/jwks`,
    endSession: `${issuer}/connect/endsession`,
    api,
    webhook,
  };
}

/** @see https://docs.haravan.com/docs/tutorials/authentication/sign-in-using-the-hybrid-flow/ */
export const haravanHosts: ProviderHosts = hostsOf(
  "https://accounts.haravan.com",
  "https://apis.haravan.com",
  "https://webhook.haravan.com",
);

/** `prefix` is empty when the sandbox runs alone. */
export function sandboxHosts(origin: string, prefix = "/sandbox"): ProviderHosts {
  const base = `${origin}${prefix}`;
  return hostsOf(`${base}/accounts`, `${base}/apis`, `${base}/webhook`);
}
