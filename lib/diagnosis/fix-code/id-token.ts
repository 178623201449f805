import { aspnet, node, type Snippets } from "./snippet";

const authority = [
  aspnet(
    "Program.cs",
    `
options.Authority = "https://accounts.haravan.com";
options.TokenValidationParameters.ValidIssuer = "https://accounts.haravan.com";
`,
  ),
  node(
    "jose",
    `
import { createRemoteJWKSet, jwtVerify } from "jose";

const discovery = await fetch("https://accounts.haravan.com/.well-known/openid-configuration").then((res) => res.json());
const keys = createRemoteJWKSet(new URL(discovery.jwks_uri));
const { payload } = await jwtVerify(idToken, keys, { issuer: discovery.issuer, audience: clientId, algorithms: ["RS256"] });
`,
  ),
];

const openidScope = [
  aspnet(
    "Program.cs",
    `
options.Scope.Clear();
foreach (var scope in new[] { "openid", "profile", "email", "org", "userinfo" }) options.Scope.Add(scope);
`,
  ),
  node(
    "next-auth 4",
    `
authorization: { params: { scope: "openid profile email org userinfo" } },
idToken: true,
`,
  ),
];

const tolerance = [
  aspnet("Program.cs", "options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(2);"),
  node("jose", "await jwtVerify(idToken, keys, { issuer, audience: clientId, clockTolerance: 60 });"),
  node(
    "openid-client 6",
    `
const config = await client.discovery(new URL("https://accounts.haravan.com"), clientId, {
  client_secret: clientSecret,
  [client.clockTolerance]: 60,
});
`,
  ),
];

const freshKeys = [
  aspnet(
    "Program.cs",
    `
options.RefreshOnIssuerKeyNotFound = true;
options.AutomaticRefreshInterval = TimeSpan.FromHours(12);
options.RefreshInterval = TimeSpan.FromMinutes(1);
`,
  ),
  node(
    "jose",
    `
const keys = createRemoteJWKSet(new URL("https://accounts.haravan.com/.well-known/openid-configuration/jwks"), {
  cacheMaxAge: 600_000,
  cooldownDuration: 30_000,
});
`,
  ),
];

const audience = [
  aspnet("Program.cs", "options.TokenValidationParameters.ValidAudience = options.ClientId;"),
  node("jose", "await jwtVerify(idToken, keys, { issuer, audience: process.env.HARAVAN_CLIENT_ID });"),
];

const algorithm = [
  aspnet("Program.cs", 'options.TokenValidationParameters.ValidAlgorithms = ["RS256"];'),
  node("jose", 'await jwtVerify(idToken, keys, { issuer, audience: clientId, algorithms: ["RS256"] });'),
  node("next-auth 4", 'client: { id_token_signed_response_alg: "RS256" },'),
];

export const idTokenCode = {
  "issuer-mismatch": authority,
  "audience-mismatch": audience,
  "id-token-missing": openidScope,
  "scope-openid-missing": openidScope,
  "clock-skew": tolerance,
  "signing-key-not-found": freshKeys,
  "signing-alg-unexpected": algorithm,
} satisfies Snippets;
