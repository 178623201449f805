import { callLimit } from "../../haravan/limits";

/** The part of the sandbox that misbehaves. */
export type ScenarioArea = "token" | "userinfo" | "api";

export interface ScenarioAnswer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 429 | 500 | 502 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Scenario {
  readonly name: string;
  readonly area: ScenarioArea;
  /** `null`: none ever comes. */
  readonly answer: ScenarioAnswer | null;
}

const json = "application/json; charset=utf-8";
const html = "text/html; charset=utf-8";

const badGateway =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
const serverError =
  "<!DOCTYPE html><html><head><title>500</title></head><body><h1>500</h1><p>TraceId: simulated</p></body></html>";

function scenario(
  name: string,
  area: ScenarioArea,
  status: ScenarioAnswer["status"],
  body: string,
  headers: Readonly<Record<string, string>> = body === "" ? {} : { "Content-Type": body.startsWith("<") ? html : json },
): Scenario {
  return { name, area, answer: { status, headers, body } };
}

/** Name to what it answers in place of the real endpoint. */
export const scenarios: readonly Scenario[] = [
  scenario("api-401", "api", 401, "", { "WWW-Authenticate": "Bearer" }),
  scenario("api-403", "api", 403, '{"errors":"Forbidden"}'),
  scenario("api-404", "api", 404, '{"errors":"Not Found"}'),
  scenario("api-429", "api", 429, '{"errors":"Too Many Requests"}', {
    "Content-Type": json,
    [callLimit.usedHeader]: `${callLimit.bucketSize}/${callLimit.bucketSize}`,
    [callLimit.retryHeader]: "2.0",
  }),
  scenario("api-500", "api", 500, serverError),
  scenario("api-502", "api", 502, badGateway),
  { name: "api-hang", area: "api", answer: null },
  scenario("token-invalid-grant", "token", 400, '{"error":"invalid_grant"}'),
  scenario("token-500", "token", 500, serverError),
  scenario("token-502", "token", 502, badGateway),
  scenario("token-503", "token", 503, ""),
  { name: "token-hang", area: "token", answer: null },
  scenario("token-truncated-json", "token", 200, '{"access_token":"0123'),
  scenario("token-error-with-200", "token", 200, '{"error":"invalid_grant"}'),
  scenario("userinfo-401", "userinfo", 401, "", {
    "WWW-Authenticate": 'Bearer realm="IdentityServer",error="invalid_token"',
  }),
  scenario("userinfo-500", "userinfo", 500, serverError),
];

const byName = new Map(scenarios.map((one) => [one.name, one]));

export const findNamed = (name: string): Scenario | undefined => byName.get(name.toLowerCase());

/** `Prefer: respond-async, scenario=api-500` @see https://www.rfc-editor.org/rfc/rfc7240#section-2 */
export function findScenario(prefer: string | undefined): Scenario | undefined {
  const name = prefer
    ?.split(/[,;]/)
    .map((part) => /^\s*scenario\s*=\s*"?([a-z0-9-]+)"?\s*$/i.exec(part)?.[1])
    .find((found) => found !== undefined);
  return name === undefined ? undefined : findNamed(name);
}
