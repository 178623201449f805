import type { CauseId, DescribedDiagnosis } from "@/lib/diagnosis";
import type { CallRehearsal, RequestRehearsal, TokenRehearsal } from "@/lib/trace/rehearsals";

/** How a row is reached, by clicks as by the API. */
export type Reach =
  | { readonly kind: "call" }
  | { readonly kind: "rehearsed-call"; readonly what: CallRehearsal }
  /** The code of a finished install. */
  | { readonly kind: "spent-code"; readonly what: RequestRehearsal | TokenRehearsal }
  /** A code that was held before its exchange. */
  | { readonly kind: "held-code"; readonly what: RequestRehearsal }
  | { readonly kind: "short-lived-code" }
  | { readonly kind: "unknown-code" }
  | { readonly kind: "scope-left-out" };

export interface Explained {
  readonly certainty: DescribedDiagnosis["certainty"];
  /** The first; where several fit, the others follow it. */
  readonly cause: CauseId;
  /** Out of its proof; empty where nothing proves one of several. */
  readonly proof: string;
  readonly party: DescribedDiagnosis["party"];
  readonly next: string;
}

export interface Row {
  readonly name: string;
  readonly reach: Reach;
  readonly request: string;
  /** On the wire; `null`: no answer came. */
  readonly status: number | null;
  /** How it begins; empty: there is none. */
  readonly body: string;
  /** Our own status at the API: probes are 200 and hold the rest, an exchange mirrors what it can. */
  readonly apiStatus: number;
  /** `null`: nothing to explain. */
  readonly explained: Explained | null;
}

const shop = "GET /com/shop.json";
const create = "POST /com/products.json";

const because = (
  certainty: Explained["certainty"],
  cause: CauseId,
  party: Explained["party"],
  next: string,
  proof: string,
): Explained => ({ certainty, cause, party, next, proof });

type Answer = Pick<Row, "name" | "status" | "body">;

const call = (what: CallRehearsal, answer: Answer & { readonly request?: string }, explained: Explained): Row => ({
  request: shop,
  ...answer,
  reach: { kind: "rehearsed-call", what },
  apiStatus: 200,
  explained,
});

const exchange = (reach: Reach, answer: Answer & { readonly apiStatus?: number }, explained: Explained): Row => ({
  request: "POST /connect/token",
  apiStatus: 400,
  ...answer,
  reach,
  explained,
});

const named = (name: string, status: number | null, body: string): Answer => ({ name, status, body });
const invalidGrant = (name: string) => named(name, 400, '{"error":"invalid_grant"}');
const unauthorized = (name: string) => named(name, 401, "");
const broken = because("certain", "server-error", "provider", "Copy a report for the platform", "The answer was 500.");
const gateway = because("certain", "upstream-bad-gateway", "provider", "Try again in a moment", "The answer was 502.");
const report500 = "<!DOCTYPE html>";
const report502 = "<html>";

/** What each outcome looks like on the wire, and what is said of it. The one source for every test of the table. */
export const rows: readonly Row[] = [
  {
    ...named("200", 200, '{"shop":{'),
    reach: { kind: "call" },
    request: shop,
    apiStatus: 200,
    explained: null,
  },
  call(
    "broken-body",
    { ...named("400, body that is not JSON", 400, '{"errors":"The body is not valid JSON"}'), request: create },
    because(
      "certain",
      "request-body-invalid",
      "app",
      "Correct the body and send it again",
      "The body is not valid JSON",
    ),
  ),
  call(
    "wrong-content-type",
    {
      ...named("400, Content-Type that is not JSON", 400, '{"errors":"Content-Type must be application/json"}'),
      request: create,
    },
    because("certain", "content-type-wrong", "app", "Send it as JSON", "Content-Type was text/plain"),
  ),
  exchange(
    { kind: "held-code", what: "json-body" },
    named("400, JSON sent to the token endpoint", 400, '{"error":"invalid_request"}'),
    because("certain", "content-type-wrong", "app", "Send it as a form", "Content-Type was application/json"),
  ),
  exchange(
    { kind: "held-code", what: "wrong-secret" },
    named("400, wrong client secret", 400, '{"error":"invalid_client"}'),
    because(
      "likely",
      "client-secret-wrong",
      "app",
      "Enter the client secret again",
      "This client ID was accepted at authorize.",
    ),
  ),
  exchange(
    { kind: "spent-code", what: "send-code-again" },
    invalidGrant("400, code used before"),
    because(
      "certain",
      "code-already-used",
      "app",
      "Open the run that sent the code first",
      "This code was already exchanged for tokens",
    ),
  ),
  exchange(
    { kind: "unknown-code" },
    invalidGrant("400, code that the server does not know"),
    because("ambiguous", "code-expired", "app", "Add the missing fact", ""),
  ),
  exchange(
    { kind: "short-lived-code" },
    invalidGrant("400, code past its time"),
    because("likely", "code-expired", "app", "Start again with a fresh code", "The code was"),
  ),
  exchange(
    { kind: "held-code", what: "other-redirect-uri" },
    invalidGrant("400, redirect URI that differs"),
    because(
      "certain",
      "token-redirect-uri-mismatch",
      "app",
      "Exchange a fresh code with the same redirect URL",
      "they differ in a trailing slash",
    ),
  ),
  call(
    "no-token",
    unauthorized("401, no token"),
    because(
      "certain",
      "token-missing",
      "app",
      "Send it with Authorization: Bearer",
      "The request had no Authorization header.",
    ),
  ),
  call(
    "wrong-token",
    unauthorized("401, wrong token"),
    because(
      "likely",
      "token-malformed",
      "app",
      "Send it with Authorization: Bearer",
      "The token sent is not one that was issued here.",
    ),
  ),
  call(
    "expire-token",
    unauthorized("401, expired token"),
    because("certain", "token-expired", "app", "Refresh the token", "The token was"),
  ),
  call(
    "revoke-token",
    unauthorized("401, revoked token"),
    because("likely", "token-revoked", "provider", "Install again", "The same token worked before."),
  ),
  {
    ...named("403, missing scope", 403, '{"errors":"Forbidden"}'),
    reach: { kind: "scope-left-out" },
    request: "GET /com/customers.json",
    apiStatus: 200,
    explained: because(
      "certain",
      "scope-missing",
      "app",
      "Install again with 13 scopes",
      "com.read_customers was not requested.",
    ),
  },
  call(
    "api-404",
    named("404", 404, '{"errors":"Not Found"}'),
    because(
      "likely",
      "resource-not-found",
      "app",
      "Try the list on the same path",
      "/com/shop.json is a documented path.",
    ),
  ),
  call(
    "api-429",
    named("429", 429, '{"errors":"Too Many Requests"}'),
    because("certain", "rate-limited", "app", "Wait 2 s, then try again", "Retry-After asks to wait 2 s."),
  ),
  call("api-500", named("500", 500, report500), broken),
  call("api-502", named("502", 502, report502), gateway),
  exchange(
    { kind: "spent-code", what: "token-500" },
    { ...named("500 of the token endpoint", 500, report500), apiStatus: 502 },
    broken,
  ),
  exchange(
    { kind: "spent-code", what: "token-502" },
    { ...named("502 of the token endpoint", 502, report502), apiStatus: 502 },
    gateway,
  ),
  call(
    "api-hang",
    named("no answer", null, ""),
    because("certain", "timeout", "network", "Try again in a moment", "The call was given up after 10 s."),
  ),
];
