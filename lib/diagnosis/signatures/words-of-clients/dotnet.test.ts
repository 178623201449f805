import { expectSayings, type Saying } from "./testing/expect-sayings";

const sayings: readonly Saying[] = [
  // ASP.NET
  [
    "System.Exception: An error was encountered while handling the remote login.\n ---> System.Exception: Correlation failed.",
    "check-cookie-missing",
    "likely",
    "log-above",
  ],
  [
    "warn: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[15]\n      '.AspNetCore.Correlation.x1' cookie not found.\nSystem.Exception: Correlation failed.",
    "check-cookie-missing",
    "certain",
  ],
  ["System.Exception: Unable to unprotect the message.State.", "state-mismatch", "possible", "worked-before"],
  [
    "System.Exception: OpenIdConnectAuthenticationHandler: message.State is null or empty.",
    "state-mismatch",
    "possible",
    "callback-arrival",
  ],
  [
    "IDX21323: RequireNonce is 'True'. OpenIdConnectProtocolValidationContext.Nonce was null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was not null.",
    "nonce-mismatch",
    "likely",
    "check-cookie",
  ],
  [
    "error: Failed to parse token response body as JSON. Status Code: 502. Content-Type: text/html\n ---> System.ArgumentException: IDX21106: Error in deserializing to json: '[PII of type 'System.String' is hidden.]'\n   at Microsoft.IdentityModel.X()",
    "upstream-bad-gateway",
    "likely",
  ],
  [
    "System.ArgumentException: IDX21106: Error in deserializing to json: '[PII of type 'System.String' is hidden.]'",
    "token-response-nonconforming",
    "possible",
    "log-above",
  ],
  [
    "OpenIdConnectProtocolException: Message contains error: '', error_description: 'error_description is null', error_uri: 'error_uri is null'.",
    "upstream-bad-gateway",
    "possible",
    "log-above",
  ],
  [
    "OpenIdConnectProtocolException: Message contains error: 'access_denied', error_description: 'error_description is null', error_uri: 'error_uri is null'.",
    "consent-denied",
    "likely",
  ],
  [
    "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://id.example/.well-known/openid-configuration'. Exception: 'System.IO.IOException: IDX20804: Unable to retrieve document.\\n ---> System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot\\n   at System.Net'",
    "tls-untrusted",
    "likely",
  ],
  [
    "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://id.example/.well-known/openid-configuration'.",
    "discovery-failed",
    "likely",
    "inner-cause",
  ],
  // IdentityModel, old and new
  [
    "IDX10214: Audience validation failed. Audiences: 'a'. Did not match: validationParameters.ValidAudience: 'b' or validationParameters.ValidAudiences: 'null'.",
    "audience-mismatch",
    "likely",
  ],
  [
    "SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. See https://aka.ms/identitymodel/app-context-switches",
    "audience-mismatch",
    "likely",
  ],
  ["IDX10501: Signature validation failed. Unable to match keys: \nkid: 'k9'", "signing-key-not-found", "likely"],
  [
    "IDX10503: Signature validation failed. The token's kid is: 'k9', but did not match any keys in TokenValidationParameters or Configuration.",
    "signing-key-not-found",
    "likely",
  ],
  [
    "IDX10503: Signature validation failed. Token does not have a kid. Keys tried: 'System.Text.StringBuilder'.",
    "signing-alg-unexpected",
    "likely",
  ],
  ["IDX10222: Lifetime validation failed. The token is not yet valid.", "clock-skew", "likely"],
  // Duende, OpenIddict
  ["Error: Error redeeming code: Unauthorized / no description", "client-secret-wrong", "likely"],
  ["Error: Error redeeming code: invalid_grant / no description", "code-already-used", "possible"],
  [
    "Error: Error validating token response: Identity token is missing on token response.",
    "id-token-missing",
    "likely",
  ],
  [
    "System.InvalidOperationException: Error loading discovery document: Issuer name does not match authority: https://id.example/",
    "issuer-mismatch",
    "likely",
  ],
  [
    "error:server_error\nerror_description:The remote authorization server is currently unavailable or returned an invalid configuration.\nerror_uri:https://documentation.openiddict.com/errors/ID2170",
    "discovery-failed",
    "possible",
    "log-above",
  ],
  [
    "error:invalid_request\nerror_description:The mandatory 'nonce' claim cannot be found in the specified backchannel identity token.\nerror_uri:https://documentation.openiddict.com/errors/ID2126",
    "nonce-mismatch",
    "likely",
  ],
  [
    "error:invalid_request\nerror_description:No correlation cookie associated with the specified state can be found.\nerror_uri:https://documentation.openiddict.com/errors/ID2129",
    "check-cookie-missing",
    "certain",
  ],
  [
    "fail: OpenIddict.Client.OpenIddictClientDispatcher[6182]\n      A network error occured while communicating with the remote HTTP server.\n      System.Net.Http.HttpRequestException: Connection refused (localhost:5001)",
    "connection-failed",
    "likely",
  ],
  // by hand
  [
    "System.Collections.Generic.KeyNotFoundException: The given key was not present in the dictionary.",
    "token-response-nonconforming",
    "possible",
    "response-data",
  ],
  [
    "System.InvalidOperationException: <html xmlns=''> was not expected.",
    "upstream-bad-gateway",
    "possible",
    "who-answered",
  ],
  [
    "System.Xml.XmlException: For security reasons DTD is prohibited in this XML document.",
    "proxy-html-page",
    "possible",
    "who-answered",
  ],
  [
    "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
    "timeout",
    "likely",
  ],
  [
    "System.Net.Http.HttpRequestException: Response status code does not indicate success: 415 (Unsupported Media Type).",
    "content-type-wrong",
    "likely",
  ],
];

expectSayings(sayings);
