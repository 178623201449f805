import { findResponseType } from "@/lib/haravan/authorize-parameters";
import { haravanHosts } from "@/lib/haravan/hosts";
import { checkAddress } from "./lint/check-address";
import { checkClientId } from "./lint/check-client-id";
import { checkParameters } from "./lint/check-parameters";
import { checkPkce } from "./lint/check-pkce";
import { checkPrompts } from "./lint/check-prompts";
import { checkRandom } from "./lint/check-random";
import { checkRedirectUri } from "./lint/check-redirect-uri";
import { checkRedirectUrls } from "./lint/check-redirect-urls";
import { checkResponse } from "./lint/check-response";
import { checkScope } from "./lint/check-scope";
import type { LintFinding, LintSeverity } from "./lint/finding";
import { readAuthorizeUrl, sentValue } from "./lint/read-authorize-url";
import type { LintRegistration, LintRequest } from "./lint/request";
import { type LintRule, lintOrder } from "./lint/rules";

const mostOfOneRule = 20;
const severities: readonly LintSeverity[] = ["error", "warning", "note"];

/**
 * What is wrong with an authorize URL, with an app registration, or with the one against the other. Errors first,
 * then in the order in which the account server checks, so that the first one is what its page would name.
 */
export function lint(request: LintRequest): readonly LintFinding[] {
  const { authorize_url: url, registration, leg = null } = request;
  const found = [
    ...(url === undefined ? [] : lintUrl(url, registration ?? {}, leg)),
    ...(registration === undefined ? [] : lintRegistration(registration)),
  ];
  const times = new Map<LintRule, number>();
  return found
    .filter(({ rule }) => {
      const seen = times.get(rule) ?? 0;
      times.set(rule, seen + 1);
      return seen < mostOfOneRule;
    })
    .sort(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        lintOrder(one.rule) - lintOrder(other.rule),
    );
}

function lintUrl(text: string, registration: LintRegistration, leg: LintRequest["leg"] | null): readonly LintFinding[] {
  const url = readAuthorizeUrl(text);
  const place = checkAddress(url, registration.authorize_endpoint);
  // No parameter at all: that every one is missing would say nothing more.
  if (url.params.length === 0 && place.some(({ severity }) => severity === "error")) return place;
  const type = findResponseType(sentValue(url, "response_type") ?? "");
  const scope = sentValue(url, "scope");
  return [
    ...place,
    ...checkParameters(url),
    ...checkClientId(
      url.params.find(({ name }) => name === "client_id")?.value ?? null,
      "authorize_url.client_id",
      registration.client_id ?? null,
    ),
    ...checkRedirectUri(url, registration),
    ...checkResponse({
      type: sentValue(url, "response_type"),
      mode: sentValue(url, "response_mode"),
      at: "authorize_url.",
      allowed: findResponseType(registration.response_type ?? ""),
    }),
    ...checkPkce(url, registration.pkce === "required", isHaravan(registration)),
    ...checkScope({
      text: scope,
      at: "authorize_url.scope",
      type,
      leg: leg ?? null,
      ticked: registration.scopes ?? null,
    }),
    ...checkRandom(url, type, /(^|[^\w])openid($|[^\w])/.test(scope ?? "")),
    ...checkPrompts(url),
  ];
}

const isHaravan = ({ authorize_endpoint: endpoint = haravanHosts.authorize }: LintRegistration): boolean =>
  endpoint === haravanHosts.authorize;

function lintRegistration(registration: LintRegistration): readonly LintFinding[] {
  const { client_id: clientId, redirect_urls: urls, scopes, response_type: type, response_mode: mode } = registration;
  return [
    ...(clientId === undefined ? [] : checkClientId(clientId, "registration.client_id", null)),
    ...checkRedirectUrls(urls),
    ...(type === undefined && mode === undefined
      ? []
      : checkResponse({ type: type ?? "code", mode, at: "registration.", allowed: null })),
    ...(scopes === undefined
      ? []
      : checkScope({
          text: scopes.join(" "),
          at: "registration.scopes",
          type: findResponseType(type ?? ""),
          leg: "install",
          ticked: null,
        })),
  ];
}
