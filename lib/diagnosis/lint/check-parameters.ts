import { authorizeParameters } from "@/lib/haravan/authorize-parameters";
import { lengthLimits } from "@/lib/haravan/lifetimes";
import { type LintFinding, raise } from "./finding";
import { isSecretName } from "./holds-secret";
import { nearest } from "./nearest";
import { type AuthorizeUrl, type SentParam, sentValue } from "./read-authorize-url";
import { cutOff } from "./redirect-value";

const known: ReadonlySet<string> = new Set(authorizeParameters);
const place = (name: string) => `authorize_url.${name.slice(0, 100)}`;

/** What can be wrong with any parameter, whatever it means. */
export function checkParameters(url: AuthorizeUrl): readonly LintFinding[] {
  const belongsToRedirect = new Set(cutOff(url));
  const names = new Set<string>();
  const findings: LintFinding[] = [];
  for (const param of url.params) {
    if (belongsToRedirect.has(param)) continue;
    if (names.has(param.name)) findings.push(raise("parameter-repeated", place(param.name), {}));
    else findings.push(...checkName(param, url));
    names.add(param.name);
    if (/%(?![0-9a-f]{2})/i.test(param.raw) || (param.value.includes("�") && !param.raw.includes("�"))) {
      findings.push(raise("parameter-escape-broken", place(param.name), {}));
    }
    if (isPadded(param)) findings.push(raise("parameter-white-space", place(param.name), {}));
  }
  return [...findings, ...checkLengths(url), ...checkRequestObject(url)];
}

function checkName({ name, nameAsSent }: SentParam, url: AuthorizeUrl): readonly LintFinding[] {
  if (known.has(name)) return name === "id_token_hint" ? [raise("secret-in-url", place(name), {})] : [];
  if (isSecretName(name)) return [raise("secret-in-url", place(name), {})];
  const plain = name.replace(/[^a-z]/g, "");
  const meant =
    authorizeParameters.find((other) => other.replaceAll("_", "") === plain) ?? nearest(name, authorizeParameters);
  // A name like another is that other one misspelt only where that one is missing.
  if (meant !== null && sentValue(url, meant) === null) {
    return [raise("parameter-misspelt", place(name), { found: nameAsSent, suggestion: meant })];
  }
  return [raise("parameter-unknown", place(name), { found: nameAsSent })];
}

/** Scope, redirect_uri and client_id have rules of their own for this. */
const ownRules: ReadonlySet<string> = new Set(["scope", "redirect_uri", "client_id"]);

const isPadded = ({ name, value }: SentParam) =>
  known.has(name) && !ownRules.has(name) && (value !== value.trim() || /[\t\r\n]/.test(value));

const limits: readonly (readonly [name: string, limit: number])[] = [
  ["client_id", lengthLimits.clientId],
  ["nonce", lengthLimits.nonce],
  ["login_hint", lengthLimits.loginHint],
  ["ui_locales", lengthLimits.uiLocales],
  ["acr_values", lengthLimits.acrValues],
];

function checkLengths(url: AuthorizeUrl): readonly LintFinding[] {
  return limits.flatMap(([name, limit]) => {
    const length = sentValue(url, name)?.length ?? 0;
    return length > limit ? [raise("parameter-too-long", place(name), { detail: { length, limit } })] : [];
  });
}

/** No app of the platform is known to have keys for request objects. */
function checkRequestObject(url: AuthorizeUrl): readonly LintFinding[] {
  const request = sentValue(url, "request") !== null;
  const requestUri = sentValue(url, "request_uri") !== null;
  if (request && requestUri) return [raise("request-object-twice", place("request"), {})];
  if (requestUri) return [raise("request-uri-unsupported", place("request_uri"), {})];
  return request ? [raise("request-object-unsupported", place("request"), {})] : [];
}
