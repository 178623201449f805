import { badGateway, loginHtml, serverError } from "../answers";
import { instead, member, rows, text } from "../effects";
import type { Scenario } from "../scenario";

const challenge = (rest: string) => ({ "WWW-Authenticate": `Bearer realm="IdentityServer",${rest}` });

export const userinfoScenarios: readonly Scenario[] = rows("userinfo", "inferred", [
  ["userinfo-401", "token-revoked", instead("userinfo", 401, "", challenge('error="invalid_token"'))],
  [
    "userinfo-401-expired",
    "token-expired",
    instead("userinfo", 401, "", challenge('error="invalid_token",error_description="The access token expired"')),
  ],
  ["userinfo-403", "scope-openid-missing", instead("userinfo", 403, "", challenge('error="insufficient_scope"'))],
  ["userinfo-500", "server-error", instead("userinfo", 500, serverError)],
  ["userinfo-502", "upstream-bad-gateway", instead("userinfo", 502, badGateway)],
  ["userinfo-html", "proxy-html-page", instead("userinfo", 200, loginHtml)],
  ["userinfo-sub-other", "token-response-nonconforming", member("userinfo", "sub", "200000999999")],
  ["userinfo-sub-missing", "token-response-nonconforming", member("userinfo", "sub", undefined)],
  ["userinfo-huge", null, text("userinfo", (body) => body + " ".repeat(10_485_760))],
]);
