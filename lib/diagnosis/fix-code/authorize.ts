import { aspnet, node, type Snippets } from "./snippet";

const pkce = [
  aspnet(
    "Program.cs",
    `
builder.Services.AddAuthentication().AddOpenIdConnect(options =>
{
    options.ResponseType = OpenIdConnectResponseType.Code;
    options.UsePkce = true;
});
`,
  ),
  node(
    "openid-client 6",
    `
import * as client from "openid-client";

const verifier = client.randomPKCECodeVerifier();
const challenge = await client.calculatePKCECodeChallenge(verifier);
session.pkceVerifier = verifier;

const url = client.buildAuthorizationUrl(config, {
  redirect_uri: redirectUri,
  scope: "openid profile email org userinfo",
  state: session.state,
  code_challenge: challenge,
  code_challenge_method: "S256",
});

const tokens = await client.authorizationCodeGrant(config, currentUrl, {
  pkceCodeVerifier: session.pkceVerifier,
  expectedState: session.state,
});
`,
  ),
];

const noPkce = [
  aspnet("Program.cs", "options.UsePkce = false;"),
  node(
    "auth.ts",
    `
checks: ["state", "nonce"],
`,
  ),
];

const forwarded = [
  aspnet(
    "Program.cs",
    `
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

builder.Services.Configure<ForwardedHeadersOptions>(options =>
{
    options.ForwardedHeaders =
        ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
    options.KnownProxies.Add(IPAddress.Parse("10.0.0.10"));
});

app.UseForwardedHeaders();
app.UseAuthentication();
app.UseAuthorization();
`,
  ),
  node(
    "server.ts",
    `
app.set("trust proxy", 1);
`,
  ),
  node(
    ".env",
    `
NEXTAUTH_URL=https://app.example.com
AUTH_URL=https://app.example.com
AUTH_TRUST_HOST=true
`,
  ),
  node(
    "nginx.conf",
    `
proxy_set_header Host              $host;
proxy_set_header X-Forwarded-Host  $host;
proxy_set_header X-Forwarded-Proto $scheme;
proxy_set_header X-Forwarded-For   $proxy_add_x_forwarded_for;
`,
  ),
];

const nonce = [
  aspnet(
    "Program.cs",
    `
builder.Services.AddAuthentication().AddOpenIdConnect(options =>
{
    options.ResponseType = OpenIdConnectResponseType.CodeIdToken;
    options.ProtocolValidator.RequireNonce = true;
});
`,
  ),
  node(
    "openid-client 6",
    `
client.useCodeIdTokenResponseType(config);
session.nonce = client.randomNonce();

const url = client.buildAuthorizationUrl(config, {
  redirect_uri: redirectUri,
  scope: "openid profile email org userinfo",
  response_mode: "form_post",
  state: session.state,
  nonce: session.nonce,
});
`,
  ),
];

export const authorizeCode = {
  "pkce-challenge-missing": pkce,
  "pkce-method-unsupported": pkce,
  "pkce-verifier-missing": pkce,
  "pkce-verifier-mismatch": pkce,
  "pkce-verifier-unexpected": noPkce,
  "proxy-scheme-lost": forwarded,
  "app-base-url-wrong": forwarded,
  "nonce-missing": nonce,
} satisfies Snippets;
