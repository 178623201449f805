import type { EvidenceStep } from "../evidence";

/** What a client library's own message tells about the exchange it failed in. Less sure than the exchange itself. */
export interface Told {
  readonly step: EvidenceStep | null;
  readonly status: number | null;
}

const steps: readonly (readonly [RegExp, EvidenceStep])[] = [
  [
    /client\.userinfo|fetchuserinfo|userinfo endpoint|fetch user profile|userinfo request|\/connect\/userinfo/,
    "userinfo",
  ],
  [/client\.refresh|refreshtokengrant|refresh_token grant|refreshing/, "refresh"],
  [/validateauthresponse|authorization response from the server|client\.callback \(/, "callback"],
  [
    /token endpoint|tokenendpoint|client\.grant|authorizationcodegrant|obtain access token|redeeming code|fetch_token|oauth_?get_?access_?token|\/connect\/token/,
    "token",
  ],
];

const statuses: readonly RegExp[] = [
  /expected 200 ok, got: (\d{3})/,
  /http\/\d(?:\.\d)? (\d{3})\b/,
  /(?:response )?status(?: ?code)?(?: does not indicate success)?\s*[:=]?\s*'?(\d{3})\b/,
  /httpstatuscode:\s*(\d{3})/,
  /httperror: (\d{3})\b/,
  /(?:clientresponseerror|server error|client error|error): (\d{3})(?:,| )/,
];

const named: readonly (readonly [RegExp, number])[] = [
  [/\b502\b.{0,6}bad gateway|\bbadgateway\b/, 502],
  [/\b500\b.{0,6}internal server error|\binternalservererror\b|redeeming code: internal server error/, 500],
  [/\b429\b.{0,6}too many requests|generic 429 error|\btoomanyrequests\b/, 429],
  [/\b415\b.{0,6}unsupported media type|unsupportedmediatype/, 415],
  [/redeeming code: not found/, 404],
];

export function readMessage(message: string): Told {
  const text = message.toLowerCase();
  const digits = statuses.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const status = digits === undefined ? named.find(([pattern]) => pattern.test(text))?.[1] : Number(digits);
  return {
    step: steps.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    status: status !== undefined && status >= 300 && status < 600 ? status : null,
  };
}
