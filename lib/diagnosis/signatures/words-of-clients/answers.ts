import type { EvidenceStep } from "../../evidence";
import type { Signature, Tier } from "../../signature";

const told = { told: true, coded: false } as const;
const exchange: readonly EvidenceStep[] = ["token", "refresh"];
const gateway = {
  says: /just a moment\.\.\.|cf-mitigated|attention required! \| cloudflare|error code: 10\d\d|request was blocked|you have been blocked/,
};

const known = { ...told, not: { steps: ["discovery", "api", "webhook"] } } as const;

/** Statuses that mean much the same at every call, each with what else they can be. */
const faulty: readonly (readonly [status: number, ...Signature["causes"]])[] = [
  [502, "upstream-bad-gateway", "discovery-failed"],
  [503, "service-unavailable", "upstream-bad-gateway"],
  [504, "upstream-bad-gateway", "timeout"],
  [500, "server-error", "upstream-bad-gateway"],
  [429, "rate-limited"],
  [405, "http-method-wrong", "wrong-base-url"],
  [415, "content-type-wrong"],
];

/** The status in words, or a body: with them more came from the server than a number. */
const phrase =
  /bad ?gateway|service ?(?:temporarily )?unavailable|gateway ?time-?out|internal ?server ?error|too ?many ?requests|unsupported ?media ?type|method ?not ?allowed/;

const at = (
  id: string,
  when: Signature["when"],
  causes: Signature["causes"],
  ask: Signature["ask"] = ["answer"],
): Signature => ({
  id: `told-${id}`,
  when,
  reach: "suggests",
  causes,
  proof: "wire",
  ask,
});

/** Where a number is all that was passed on. OpenIddict gives a code of its own to whatever it could not read. */
const numberOnly: readonly Signature["when"][] = [
  { ...told, stepKnown: false },
  { ...told, steps: [...exchange, "userinfo", "id-token", "callback", "network", "introspection"] },
  { told: true, clients: ["openiddict"], error: ["server_error"], stepKnown: false },
];

const even = (signature: Signature): Signature => ({ ...signature, reach: "lists" });

/** Nothing but a status, heard from a client; which call it was decides what it means. */
export const toldAnswers: Tier = [
  at(
    "firewall",
    { speaks: "anybody", ...gateway, not: { steps: ["discovery"] } },
    ["waf-blocked", "proxy-html-page"],
    ["who-answered"],
  ),
  ...faulty.flatMap(([status, ...causes]) => [
    at(`${status}`, { ...known, status: [status], says: phrase }, causes),
    ...numberOnly.map((when, index) =>
      even(
        at(
          `${status}-number-${index}`,
          { ...when, status: [status], not: { says: phrase } },
          [...causes, "proxy-html-page"],
          ["who-answered", "which-call"],
        ),
      ),
    ),
  ]),
  at(
    "discovery-502",
    { ...told, steps: ["discovery"], status: [502, 503, 504, 500] },
    ["discovery-failed", "upstream-bad-gateway", "service-unavailable"],
    ["discovery-document"],
  ),
  at(
    "discovery-404",
    { ...told, steps: ["discovery"], status: [404, 405, 410, 301, 302, 303, 307, 308] },
    ["discovery-failed", "wrong-base-url"],
    ["discovery-document"],
  ),
  at(
    "discovery-403",
    { ...told, steps: ["discovery"], status: [401, 403, 429] },
    ["discovery-failed", "waf-blocked", "rate-limited"],
    ["who-answered"],
  ),
  even(
    at(
      "404-page",
      { ...told, stepKnown: false, status: [404, 410], says: /<(?:html|h1|title)\b|<!doctype|text\/html/ },
      ["wrong-base-url", "discovery-failed", "resource-not-found"],
      ["which-call"],
    ),
  ),
  at("token-404", { ...told, steps: [...exchange, "userinfo"], status: [404, 410] }, [
    "wrong-base-url",
    "discovery-failed",
  ]),
  at(
    "token-redirect",
    { ...known, status: [301, 302, 303, 307, 308] },
    ["wrong-base-url", "proxy-html-page"],
    ["who-answered"],
  ),
  at(
    "token-403",
    { ...told, steps: exchange, status: [403], not: gateway },
    ["waf-blocked", "ip-not-allowed", "proxy-blocked"],
    ["who-answered"],
  ),
  at(
    "userinfo-403",
    { ...told, steps: ["userinfo"], status: [403], not: gateway },
    ["scope-openid-missing", "scope-missing", "waf-blocked"],
    ["scopes-asked-and-granted"],
  ),
  at(
    "token-401",
    { ...told, steps: exchange, status: [401] },
    ["client-secret-wrong", "client-auth-method-wrong", "client-unknown"],
    ["response-data"],
  ),
  at(
    "userinfo-401-expired",
    { ...told, coded: true, status: [401], says: /access token (?:has |is )?expired/ },
    ["token-expired"],
    ["token-history"],
  ),
  even(
    at(
      "userinfo-401",
      { told: true, steps: ["userinfo"], status: [401], not: { error: ["invalid_client"] } },
      ["token-revoked", "token-expired", "token-malformed"],
      ["token-history"],
    ),
  ),
];

const somewhere = { ...told, stepKnown: false } as const;

/**
 * A status without the call it belongs to: the question is which. Libraries wrap what the token endpoint said, so a bare
 * status is mostly that of a call with an access token.
 */
export const toldStatusAlone: Tier = [
  even(
    at(
      "404",
      { ...somewhere, status: [404, 410] },
      ["wrong-base-url", "discovery-failed", "resource-not-found"],
      ["which-call"],
    ),
  ),
  even(
    at(
      "403",
      { ...somewhere, status: [403], not: gateway },
      ["scope-missing", "scope-openid-missing", "waf-blocked"],
      ["which-call", "response-data"],
    ),
  ),
  even(
    at(
      "401",
      { ...somewhere, status: [401] },
      ["token-revoked", "token-expired", "client-secret-wrong"],
      ["which-call", "response-data"],
    ),
  ),
  even(
    at(
      "400",
      { ...told, status: [400], not: { steps: ["api", "webhook", "discovery"] } },
      ["client-secret-wrong", "code-already-used", "content-type-wrong", "token-redirect-uri-mismatch", "code-expired"],
      ["response-data"],
    ),
  ),
];
