import { diagnose } from "../diagnose";
import { readText } from "../read-text";
import type { Printable } from "./printed-exchange";

// One install, piece by piece as people paste it. For tests of the readers.
export const accounts = "https://accounts.haravan.com";
export const code = "5f0c".repeat(16);
export const token = "ab12".repeat(16);

export const authorize = (more: Readonly<Record<string, string>> = {}) =>
  `${accounts}/connect/authorize?${new URLSearchParams({
    client_id: "app-one",
    redirect_uri: "https://a.vn/install/login",
    response_type: "code",
    response_mode: "query",
    scope: "openid com.read_products",
    state: "st1",
    ...more,
  })}`;
export const callback = (more: Readonly<Record<string, string>> = {}) =>
  `https://a.vn/install/login?${new URLSearchParams({ code, scope: "openid", state: "st1", ...more })}`;
export const form = (more: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({
    grant_type: "authorization_code",
    client_id: "app-one",
    client_secret: "s",
    redirect_uri: "https://a.vn/install/login",
    code,
    ...more,
  }).toString();
export const exchange = (more: Readonly<Record<string, string>> = {}, error = "invalid_grant"): Printable => ({
  request: {
    method: "POST",
    url: `${accounts}/connect/token`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form(more),
  },
  response: { status: 400, headers: { "content-type": "application/json" }, body: JSON.stringify({ error }) },
});
export const command = (more: Readonly<Record<string, string>> = {}) =>
  `curl ${accounts}/connect/token -d '${form(more)}'`;
export const refused = 'HTTP/1.1 400 Bad Request\ncontent-type: application/json\n\n{"error":"invalid_grant"}';
export const tokens = (more: object = {}) =>
  JSON.stringify({
    access_token: token,
    expires_in: 57_600,
    token_type: "Bearer",
    scope: "openid com.read_products",
    ...more,
  });

export const evidenceOf = (...parts: readonly string[]) => readText(parts.join("\n\n")).evidence;
export const causes = (...parts: readonly string[]) => diagnose(evidenceOf(...parts)).causes.map(({ id }) => id);

export const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds)).toISOString();
export const page = (
  url: string,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Printable => ({
  request: { method: "GET", url, headers: {} },
  response: { status, headers, body },
});
