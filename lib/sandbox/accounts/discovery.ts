import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { responseTypes } from "./authorize/response-types";
import { wrongMethod } from "./wrong-request";

const getOnly = "Discovery endpoint only supports GET requests";

/** `/.well-known/openid-configuration`. @see https://openid.net/specs/openid-connect-discovery-1_0.html */
export function discovery(core: Core, c: SandboxContext): Response | Promise<Response> {
  if (c.req.method !== "GET") return wrongMethod(c, getOnly);
  const { issuer, world } = core;
  return json(c, 200, {
    issuer,
    jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
    authorization_endpoint: `${issuer}/connect/authorize`,
    token_endpoint: `${issuer}/connect/token`,
    userinfo_endpoint: `${issuer}/connect/userinfo`,
    end_session_endpoint: `${issuer}/connect/endsession`,
    check_session_iframe: `${issuer}/connect/checksession`,
    revocation_endpoint: `${issuer}/connect/revocation`,
    introspection_endpoint: `${issuer}/connect/introspect`,
    device_authorization_endpoint: `${issuer}/connect/deviceauthorization`,
    frontchannel_logout_supported: true,
    frontchannel_logout_session_supported: true,
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
    scopes_supported: [...world.identityScopes.keys(), ...world.apiScopes, "offline_access"],
    claims_supported: [...new Set([...world.identityScopes.values()].flat())],
    grant_types_supported: [
      "authorization_code",
      "client_credentials",
      "refresh_token",
      "implicit",
      "password",
      "urn:ietf:params:oauth:grant-type:device_code",
    ],
    response_types_supported: responseTypes.map(({ name }) => name),
    response_modes_supported: ["form_post", "query", "fragment"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
    id_token_signing_alg_values_supported: ["RS256"],
    subject_types_supported: ["public"],
    code_challenge_methods_supported: ["plain", "S256"],
    request_parameter_supported: true,
  });
}

export function jwks(core: Core, c: SandboxContext): Response | Promise<Response> {
  if (c.req.method !== "GET") return wrongMethod(c, getOnly);
  const { kid, publicJwk } = core.key;
  return json(c, 200, {
    keys: [{ kty: publicJwk.kty, use: "sig", kid, e: publicJwk.e, n: publicJwk.n, alg: "RS256" }],
  });
}
