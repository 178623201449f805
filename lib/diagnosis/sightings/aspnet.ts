// Recorded, stack frames left out. One line a sighting, so that this file is not laid out over many.
// biome-ignore-all format: a table
import type { Sightings } from "./sighting";

export const aspnet: Sightings = {
  "scope-unknown": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'invalid_scope', error_description: 'error_description is null', error_uri: 'error_uri is null'.", alike: ["scope-not-allowed-for-client"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_scope\nerror_description:The token request was rejected by the remote server.\nerror_uri:https://documentation.openiddict.com/errors/ID2147", alike: ["scope-not-allowed-for-client"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: invalid_scope\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["scope-not-allowed-for-client"] },
  ],
  "scope-openid-missing": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.Net.Http.HttpRequestException: Response status code does not indicate success: 403 (Forbidden).", alike: ["scope-missing", "scope-not-granted"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error contacting userinfo endpoint: Forbidden", alike: ["scope-missing", "scope-not-granted"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:insufficient_scope\nerror_description:The userinfo request was rejected by the remote server.\nerror_uri:https://documentation.openiddict.com/errors/ID2148", alike: ["scope-missing", "scope-not-granted"] },
  ],
  "consent-denied": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: access_denied" },
  ],
  "login-required": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'login_required', error_description: 'error_description is null', error_uri: 'error_uri is null'." },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: login_required" },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:login_required\nerror_description:The authentication demand was rejected because user (re-)authentication was required to proceed the request.\nerror_uri:https://documentation.openiddict.com/errors/ID2159" },
  ],
  "code-missing": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: IDX21334: Both 'id_token' and 'code' are null in OpenIdConnectProtocolValidationContext.ProtocolMessage received from Authorization Endpoint. Cannot process the message." },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Missing authorization code." },
  ],
  "check-cookie-missing": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.", alike: ["code-already-used", "state-mismatch"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:No correlation cookie associated with the specified state can be found. Please try logging in again. If the error persists, please contact the website owner.\nerror_uri:https://documentation.openiddict.com/errors/ID2129", alike: ["code-already-used", "state-mismatch"] },
  ],
  "issuer-param-invalid": [
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:The specified 'iss' parameter doesn't match the authorization server the authorization request was initially sent to.\nerror_uri:https://documentation.openiddict.com/errors/ID2119" },
  ],
  "code-expired": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'invalid_grant', error_description: 'Authorization code has expired', error_uri: 'error_uri is null'." },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: invalid_grant / Authorization code has expired" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: invalid_grant\nErrorType: Protocol\nErrorDescription: Authorization code has expired\nHttpStatusCode: 400 Bad Request" },
  ],
  "code-already-used": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'invalid_grant', error_description: 'Authorization code has already been used', error_uri: 'error_uri is null'." },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: invalid_grant / Authorization code has already been used" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: invalid_grant\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["code-expired", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
  ],
  "token-redirect-uri-mismatch": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'unauthorized_client', error_description: 'error_description is null', error_uri: 'error_uri is null'.", alike: ["grant-not-allowed-for-client"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:unauthorized_client\nerror_description:The token request was rejected by the remote server.\nerror_uri:https://documentation.openiddict.com/errors/ID2147", alike: ["grant-not-allowed-for-client"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: unauthorized_client\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["grant-not-allowed-for-client"] },
  ],
  "client-secret-wrong": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'invalid_client', error_description: 'error_description is null', error_uri: 'error_uri is null'.", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Unauthorized / no description", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong", "client-secret-expired"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_client\nerror_description:The token request was rejected by the remote server.\nerror_uri:https://documentation.openiddict.com/errors/ID2147", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired", "client-auth-method-wrong"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: invalid_client\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["client-unknown", "client-disabled", "client-auth-missing", "client-secret-expired"] },
  ],
  "grant-type-unsupported": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'unsupported_grant_type', error_description: 'error_description is null', error_uri: 'error_uri is null'.", alike: ["content-type-wrong"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: unsupported_grant_type / no description", alike: ["content-type-wrong"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: unsupported_grant_type\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["content-type-wrong"] },
  ],
  "content-type-wrong": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: 'invalid_request', error_description: 'error_description is null', error_uri: 'error_uri is null'.", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:The token request was rejected by the remote server.\nerror_uri:https://documentation.openiddict.com/errors/ID2147", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: invalid_request\nErrorType: Protocol\nHttpStatusCode: 400 Bad Request", alike: ["request-parameter-invalid", "http-method-wrong"] },
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: Response status code does not indicate success: 415 (Unsupported Media Type)." },
  ],
  "http-method-wrong": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Method Not Allowed / no description", alike: ["wrong-base-url"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Method Not Allowed\nErrorType: Http\nHttpStatusCode: 405 Method Not Allowed", alike: ["wrong-base-url"] },
  ],
  "token-response-nonconforming": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenNoExpirationException: IDX10225: Lifetime validation failed. The token is missing an Expiration Time. Tokentype: 'Microsoft.IdentityModel.JsonWebTokens.JsonWebToken'.", alike: ["id-token-expired"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: invalid_grant / Bad code", alike: ["code-expired", "code-already-used", "code-malformed", "code-client-mismatch", "token-redirect-uri-mismatch", "pkce-verifier-missing", "pkce-verifier-mismatch", "pkce-verifier-unexpected", "user-disabled", "code-missing"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: sub claim from userinfo endpoint is different than sub claim from identity token.", alike: ["audience-mismatch"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:server_error\nerror_description:An invalid JSON response was returned by the remote HTTP server.\nerror_uri:https://documentation.openiddict.com/errors/ID2137", alike: ["connection-failed", "upstream-bad-gateway"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:The mandatory 'exp' claim cannot be found in the specified backchannel identity token.\nerror_uri:https://documentation.openiddict.com/errors/ID2126", alike: ["id-token-expired"] },
  ],
  "nonce-mismatch": [
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:The mandatory 'nonce' claim cannot be found in the specified backchannel identity token.\nerror_uri:https://documentation.openiddict.com/errors/ID2126", alike: ["nonce-missing"] },
  ],
  "issuer-mismatch": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException: IDX10205: Issuer validation failed. Issuer: 'https://accounts.haravan.com'. Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'null' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: 'https://accounts.hara.vn'. For more details, see https://aka.ms/IdentityModel/issuer-validation.", alike: ["discovery-failed"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_token\nerror_description:The issuer associated to the specified token is not valid.\nerror_uri:https://documentation.openiddict.com/errors/ID2088" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Issuer name does not match authority: https://accounts.hara.vn\nErrorType: PolicyViolation\nHttpStatusCode: 200 OK", alike: ["discovery-failed"] },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException: IDX10205: Issuer validation failed. Issuer: 'https://accounts.haravan.com'. Did not match: validationParameters.ValidIssuer: 'https://accounts.hara.vn' or validationParameters.ValidIssuers: 'null' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: 'Null'. For more details, see https://aka.ms/IdentityModel/issuer-validation.", alike: ["discovery-failed"] },
  ],
  "audience-mismatch": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: IDX21340: The 'id_token' contains 'azp' claim but its value is not equal to Client Id. 'azp': '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'. clientId: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'." },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. See https://aka.ms/identitymodel/app-context-switches" },
  ],
  "signature-invalid": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenInvalidSignatureException: IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.RsaSecurityKey, KeyId: 'key-1', InternalId: 'G8smUUdOYxHl7b5hy_8o2vdAtk2yUjtVqY5Opr0v6QE'. , KeyId: key-1\\n'.\nNumber of keys in TokenValidationParameters: '0'.\nNumber of keys in Configuration: '1'.\nMatched key was in 'Configuration'.\nkid: 'key-1'.\nExceptions caught:\n ''.\ntoken: '[Security Artifact of type 'Microsoft.IdentityModel.JsonWebTokens.JsonWebToken' is hidden. For more details, see https://aka.ms/IdentityModel/SecurityArtifactLogging.]'. See https://aka.ms/IDX10511 for details." },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidSignatureException: IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.RsaSecurityKey, KeyId: 'key-1', InternalId: 'G8smUUdOYxHl7b5hy_8o2vdAtk2yUjtVqY5Opr0v6QE'. , KeyId: key-1\\n'.\nNumber of keys in TokenValidationParameters: '1'.\nNumber of keys in Configuration: '0'.\nMatched key was in 'TokenValidationParameters'.\nkid: 'key-1'.\nExceptions caught:\n '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'.\ntoken: '[PII of type 'Microsoft.IdentityModel.JsonWebTokens.JsonWebToken' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'. See https://aka.ms/IDX10511 for details." },
  ],
  "signing-key-not-found": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenSignatureKeyNotFoundException: IDX10500: Signature validation failed. No security keys were provided to validate the signature.", alike: ["discovery-failed"] },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenSignatureKeyNotFoundException: IDX10500: Signature validation failed. No security keys were provided to validate the signature.", alike: ["discovery-failed"] },
  ],
  "signing-alg-unexpected": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.ArgumentNullException: IDX10000: The parameter 'hashAlgorithm' cannot be a 'null' or an empty object.  (Parameter 'hashAlgorithm')", alike: ["signature-invalid"] },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidSignatureException: IDX10504: Unable to validate signature, token does not have a signature: '[PII of type 'Microsoft.IdentityModel.Logging.SecurityArtifact' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'.", alike: ["signature-invalid"] },
  ],
  "id-token-expired": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException: IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '11/22/2026 17:30:08', Current time (UTC): '11/22/2026 18:30:08'.", alike: ["clock-skew"] },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException: IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '11/22/2026 17:32:37', Current time (UTC): '11/22/2026 18:32:37'.", alike: ["clock-skew"] },
  ],
  "clock-skew": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Tokens.SecurityTokenInvalidLifetimeException: IDX10224: Lifetime validation failed. The NotBefore (UTC): '11/22/2026 18:40:08' is after Expires (UTC): '11/22/2026 18:35:08'." },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "Microsoft.IdentityModel.Tokens.SecurityTokenInvalidLifetimeException: IDX10224: Lifetime validation failed. The NotBefore (UTC): '11/22/2026 18:42:37' is after Expires (UTC): '11/22/2026 18:37:37'." },
  ],
  "id-token-missing": [
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "System.ArgumentNullException: IDX10000: The parameter 'token' cannot be a 'null' or an empty object.  (Parameter 'token')", alike: ["scope-openid-missing"] },
  ],
  "token-hash-mismatch": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolInvalidAtHashException: IDX21348: Validating the 'at_hash' failed, see inner exception.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: IDX21300: The hash claim: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]' in the id_token did not validate with against: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]', algorithm: 'RS256'." },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:invalid_request\nerror_description:The 'at_hash' claim returned in the specified backchannel identity token doesn't match the expected value.\nerror_uri:https://documentation.openiddict.com/errors/ID2128" },
  ],
  "discovery-failed": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.InvalidOperationException: An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.", alike: ["client-config-missing"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.InvalidOperationException: Token endpoint is missing in provider information", alike: ["client-config-missing"] },
    { library: "OpenIddict.Client", version: "7.8.0", text: "System.InvalidOperationException: The 'token_endpoint' cannot be resolved from the authorization server configuration or doesn't represent a valid absolute URI, which may indicate this endpoint is not supported or is not enabled in the server configuration.", alike: ["client-config-missing"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Error connecting to https://accounts.haravan.com/jwks: Not Found\nErrorType: Http\nHttpStatusCode: 404 Not Found", alike: ["signing-key-not-found"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.\nErrorType: Exception\nHttpStatusCode: 0\nException: System.InvalidOperationException: An invalid request URI was provided. Either the request URI must be an absolute URI or BaseAddress must be set.", alike: ["client-config-missing"] },
  ],
  "token-malformed": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.ArgumentException: IDX14102: Unable to decode the header '[Security Artifact of type 'Microsoft.IdentityModel.Logging.SecurityArtifact' is hidden. For more details, see https://aka.ms/IdentityModel/SecurityArtifactLogging.]' as Base64Url encoded string.\n ---> System.FormatException: IDX10400: Unable to decode: 'not' as Base64url encoded string.", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.FormatException: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.", alike: ["token-response-nonconforming", "signature-invalid"] },
    { library: "Microsoft.IdentityModel.JsonWebTokens", version: "8.23.0", text: "System.ArgumentException: IDX14102: Unable to decode the header '[PII of type 'Microsoft.IdentityModel.Logging.SecurityArtifact' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]' as Base64Url encoded string.\n ---> System.FormatException: IDX10400: Unable to decode: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]' as Base64url encoded string.", alike: ["token-response-nonconforming", "signature-invalid"] },
  ],
  "rate-limited": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Failed to parse token response body as JSON. Status Code: 429. Content-Type: text/plain\n ---> System.ArgumentException: IDX21106: Error in deserializing to json: 'Too Many Requests'" },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Too Many Requests / no description" },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:slow_down\nerror_description:A generic 429 error was returned by the remote authorization server.\nerror_uri:https://documentation.openiddict.com/errors/ID2161" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Too Many Requests\nErrorType: Http\nHttpStatusCode: 429 Too Many Requests" },
  ],
  "wrong-base-url": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Failed to parse token response body as JSON. Status Code: 404. Content-Type: text/html\n ---> System.ArgumentException: IDX21106: Error in deserializing to json: '<html><body><h1>404 Not Found</h1></body></html>'", alike: ["discovery-failed"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Not Found / no description", alike: ["discovery-failed", "proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Not Found\nErrorType: Http\nHttpStatusCode: 404 Not Found", alike: ["discovery-failed", "proxy-html-page", "token-response-nonconforming", "http-method-wrong"] },
  ],
  "server-error": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Internal Server Error / no description" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Internal Server Error\nErrorType: Http\nHttpStatusCode: 500 Internal Server Error" },
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: Response status code does not indicate success: 500 (Internal Server Error)." },
  ],
  "upstream-bad-gateway": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.Net.Http.HttpRequestException: Response status code does not indicate success: 502 (Bad Gateway)." },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error contacting userinfo endpoint: Bad Gateway" },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Bad Gateway / no description" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Bad Gateway\nErrorType: Http\nHttpStatusCode: 502 Bad Gateway" },
  ],
  "service-unavailable": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Failed to parse token response body as JSON. Status Code: 503. Content-Type: text/html\n ---> System.ArgumentException: IDX21106: Error in deserializing to json: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>'" },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Service Unavailable / no description" },
    { library: "OpenIddict.Client", version: "7.8.0", text: "error:temporarily_unavailable\nerror_description:A generic 503 error was returned by the remote authorization server.\nerror_uri:https://documentation.openiddict.com/errors/ID2161" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Service Unavailable\nErrorType: Http\nHttpStatusCode: 503 Service Unavailable" },
  ],
  "dns-failure": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.InvalidOperationException: Error loading discovery document: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. Name or service not known (accounts.haravan.com:443).\n ---> System.Net.Http.HttpRequestException: Name or service not known (accounts.haravan.com:443)\n ---> System.Net.Sockets.SocketException (0xFFFDFFFF): Name or service not known" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. Name or service not known (accounts.haravan.com:443).\nErrorType: Exception\nHttpStatusCode: 0\nException: System.Net.Http.HttpRequestException: Name or service not known (accounts.haravan.com:443)\n ---> System.Net.Sockets.SocketException (0xFFFDFFFF): Name or service not known" },
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: Name or service not known (accounts.haravan.com:443)\n ---> System.Net.Sockets.SocketException (0xFFFDFFFF): Name or service not known" },
  ],
  timeout: [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 3 seconds elapsing.\n ---> System.TimeoutException: The operation was canceled.\n ---> System.Threading.Tasks.TaskCanceledException: The operation was canceled.\n ---> System.IO.IOException: Unable to read data from the transport connection: Operation canceled.\n ---> System.Net.Sockets.SocketException (125): Operation canceled" },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 3 seconds elapsing.\n ---> System.TimeoutException: The operation was canceled.\n ---> System.Threading.Tasks.TaskCanceledException: The operation was canceled.\n ---> System.IO.IOException: Unable to read data from the transport connection: Operation canceled.\n ---> System.Net.Sockets.SocketException (125): Operation canceled" },
  ],
  "connection-failed": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: An error occurred while sending the request. / no description" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Error connecting to http://127.0.0.1:7/.well-known/openid-configuration. Connection refused (127.0.0.1:7).\nErrorType: Exception\nHttpStatusCode: 0\nException: System.Net.Http.HttpRequestException: Connection refused (127.0.0.1:7)\n ---> System.Net.Sockets.SocketException (111): Connection refused" },
  ],
  "tls-untrusted": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.InvalidOperationException: Error loading discovery document: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. The SSL connection could not be established, see inner exception..\n ---> System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. The SSL connection could not be established, see inner exception..\nErrorType: Exception\nHttpStatusCode: 0\nException: System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot" },
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot" },
  ],
  "tls-hostname-mismatch": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.InvalidOperationException: Error loading discovery document: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. The SSL connection could not be established, see inner exception..\n ---> System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch" },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. The SSL connection could not be established, see inner exception..\nErrorType: Exception\nHttpStatusCode: 0\nException: System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch" },
  ],
  "tls-cert-expired": [
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: NotTimeValid" },
  ],
  "tls-handshake-failed": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "System.InvalidOperationException: Error loading discovery document: Error connecting to https://accounts.haravan.com/.well-known/openid-configuration. The SSL connection could not be established, see inner exception..\n ---> System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received.", alike: ["connection-failed"] },
    { library: "HttpClient + System.Text.Json", version: "10.0.12", text: "System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received.", alike: ["connection-failed"] },
  ],
  "proxy-html-page": [
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: sub claim is missing from userinfo endpoint", alike: ["wrong-base-url", "token-response-nonconforming"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: '<' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0. / no description", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
    { library: "Duende.IdentityModel", version: "8.1.0", text: "Error: '<' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0.\nErrorType: Exception\nHttpStatusCode: 200 OK\nException: System.Text.Json.JsonReaderException: '<' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0.", alike: ["wrong-base-url", "token-response-nonconforming", "waf-blocked"] },
  ],
  "waf-blocked": [
    { library: "Microsoft.AspNetCore.Authentication.OpenIdConnect", version: "10.0.14", text: "Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Failed to parse token response body as JSON. Status Code: 403. Content-Type: text/html\n ---> System.ArgumentException: IDX21106: Error in deserializing to json: '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>'", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
    { library: "Duende.IdentityModel.OidcClient", version: "7.1.1", text: "Error: Error redeeming code: Forbidden / no description", alike: ["proxy-html-page", "ip-not-allowed", "proxy-blocked", "user-not-permitted"] },
  ],
};
