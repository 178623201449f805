import type { EvidenceRequest, EvidenceStep } from "../evidence";

export type Endpoint =
  | "authorize"
  | "token"
  | "userinfo"
  | "discovery"
  | "jwks"
  | "introspection"
  | "revocation"
  | "api"
  | "webhook"
  | "callback";

export interface Where {
  readonly url: URL | null;
  readonly endpoint: Endpoint | null;
  /** One of Haravan's hosts, or a sandbox that has Haravan's paths. */
  readonly haravan: boolean;
  /** The paths of IdentityServer, whoever runs it. */
  readonly identityServer: boolean;
  /** Path below the API host (`/com/shop.json`), when the call went to one. */
  readonly apiPath: string | null;
}

const endings: readonly (readonly [RegExp, Endpoint])[] = [
  [/\/(authorize|auth|oauth\/connect|oauthv2)$/, "authorize"],
  [/\/(token|tokens|access_token|oauth\.access|oauth\.v2\.access)$/, "token"],
  [/\/userinfo$/, "userinfo"],
  [/\/\.well-known\/(openid-configuration|oauth-authorization-server)$/, "discovery"],
  [/\/(openid-configuration\/jwks|jwks|jwks\.json|certs|keys)$/, "jwks"],
  [/\/introspect$/, "introspection"],
  [/\/(revocation|revoke)$/, "revocation"],
  [/\/callback(\/[^/]*)?$|\/install\/(?:login|grandservice)$|\/signin-oidc(?:_service)?$/, "callback"],
];

const haravanHost = /(^|\.)(haravan\.com|hara\.vn|myharavan\.com)$/;

function parse(url: string | undefined): URL | null {
  if (url === undefined) return null;
  // Parsed once: asking first whether it can be would parse it twice.
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** A sandbox inside another program, and one that runs alone; other people's `/accounts/` is neither. */
const sandboxPaths: readonly RegExp[] = [
  /^\/sandbox\/(accounts|apis|webhook)(\/.*)$/,
  /^\/(accounts)(\/(?:~[^/]+\/)?(?:connect|\.well-known)\/.*)$/,
  /^\/(apis)(\/(?:com|web|admin)\/.*)$/,
  /^\/(webhook)(\/api\/.*)$/,
];

/** The part after the sandbox's own prefix, so that sandbox and platform read alike. */
function platformPart(url: URL): { readonly host: "accounts" | "apis" | "webhook"; readonly path: string } | null {
  const named = /^(accounts|apis|webhook)\./.exec(url.hostname);
  if (named !== null && haravanHost.test(url.hostname)) {
    return { host: named[1] as "accounts" | "apis" | "webhook", path: url.pathname };
  }
  const prefixed = sandboxPaths.map((pattern) => pattern.exec(url.pathname)).find((found) => found !== null);
  const host = prefixed?.[1];
  return host === undefined ? null : { host: host as "accounts" | "apis" | "webhook", path: prefixed?.[2] ?? "/" };
}

const byStep: Partial<Record<EvidenceStep, Endpoint>> = {
  token: "token",
  refresh: "token",
  userinfo: "userinfo",
  discovery: "discovery",
  callback: "callback",
  authorize: "authorize",
  "error-page": "authorize",
  introspection: "introspection",
};

/** What a callback handler calls itself; any other address of a callback step is the callback. */
const calledByCallback = (endpoint: Endpoint | undefined) =>
  endpoint === "token" || endpoint === "userinfo" || endpoint === "jwks" || endpoint === "discovery";

export function locate(request: EvidenceRequest | undefined, step: EvidenceStep | undefined): Where {
  const url = parse(request?.url);
  if (url === null) {
    const stated = step === undefined ? null : (byStep[step] ?? (step === "api" || step === "webhook" ? step : null));
    return { url: null, endpoint: stated, haravan: false, identityServer: false, apiPath: null };
  }
  const part = platformPart(url);
  const haravan = part !== null || haravanHost.test(url.hostname);
  const identityServer = /\/connect\/[a-z]+$/.test(url.pathname);
  if (part?.host === "apis") {
    return { url, endpoint: "api", haravan, identityServer: false, apiPath: part.path };
  }
  if (part?.host === "webhook") {
    return { url, endpoint: "webhook", haravan, identityServer: false, apiPath: null };
  }
  // WebSub's question to a subscriber, whatever the app calls its address.
  if (url.searchParams.has("hub.challenge") && (step === undefined || step === "webhook")) {
    return { url, endpoint: "webhook", haravan: false, identityServer: false, apiPath: null };
  }
  const ending = endings.find(([pattern]) => pattern.test(url.pathname))?.[1];
  const stated = step === undefined ? undefined : byStep[step];
  const fallback = step === "api" || step === "webhook" ? step : null;
  const endpoint = step === "callback" && !calledByCallback(ending) ? "callback" : (ending ?? stated ?? fallback);
  return { url, endpoint: endpoint ?? null, haravan, identityServer, apiPath: null };
}
