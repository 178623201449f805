import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { authorize, authorizeCallback } from "./authorize/authorize";
import { checkSession } from "./check-session";
import { chooseStore } from "./choose-store";
import { consent } from "./consent";
import { deviceAuthorization } from "./device-authorization";
import { discovery, jwks } from "./discovery";
import { endSession } from "./end-session";
import { endSessionCallback } from "./end-session-callback";
import { showError } from "./error-page";
import { home } from "./home";
import { introspect } from "./introspect";
import { login } from "./login";
import { logout } from "./logout";
import { revocation } from "./revocation";
import { token } from "./token/token";
import { userinfo } from "./userinfo";

export type Endpoint = (core: Core, c: SandboxContext) => Response | Promise<Response>;

/** Paths under the issuer, in lower case: they are compared ignoring case. Each endpoint judges the method itself. */
export const accountRoutes: Readonly<Record<string, Endpoint>> = {
  "/": home,
  "/.well-known/openid-configuration": discovery,
  "/.well-known/openid-configuration/jwks": jwks,
  "/connect/authorize": authorize,
  "/connect/authorize/callback": authorizeCallback,
  "/connect/token": token,
  "/connect/userinfo": userinfo,
  "/connect/endsession": endSession,
  "/connect/endsession/callback": (_core, c) => endSessionCallback(c),
  "/connect/introspect": introspect,
  "/connect/revocation": revocation,
  "/connect/checksession": (_core, c) => checkSession(c),
  "/connect/deviceauthorization": deviceAuthorization,
  "/account/login": login,
  "/account/store": chooseStore,
  "/account/logout": logout,
  "/consent": consent,
  "/home/error": showError,
};
