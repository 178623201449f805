import type { KnownClient } from "./known-client";

/** .NET, likewise. */
export const ofDotnet = [
  {
    id: "aspnet-openidconnect",
    name: "ASP.NET OpenID Connect",
    ecosystem: "dotnet",
    marks: [
      "microsoft.aspnetcore.authentication",
      "openidconnectprotocol",
      "openidconnecthandler",
      "openidconnectauthenticationhandler",
      "microsoft.owin.security",
      "correlation failed.",
      "the message.state",
      ".aspnetcore.correlation",
    ],
  },
  { id: "openiddict", name: "OpenIddict", ecosystem: "dotnet", marks: ["openiddict"] },
  {
    id: "duende-token-management",
    name: "Duende AccessTokenManagement",
    ecosystem: "dotnet",
    marks: ["accesstokenmanagement"],
  },
  {
    id: "duende-oidc-client",
    name: "Duende OidcClient",
    ecosystem: "dotnet",
    marks: [
      "identitymodel.oidcclient",
      "error redeeming code",
      "error validating token response",
      "error loading discovery document",
      "userinfo endpoint is ",
      "from userinfo endpoint",
      "contacting userinfo endpoint",
    ],
  },
  {
    id: "duende-identity-model",
    name: "Duende IdentityModel",
    ecosystem: "dotnet",
    marks: ["errortype: ", "duende.identitymodel", " identitymodel.client"],
  },
  { id: "restsharp", name: "RestSharp", ecosystem: "dotnet", marks: ["restsharp"] },
  {
    id: "system-identitymodel",
    name: "System.IdentityModel.Tokens.Jwt",
    ecosystem: "dotnet",
    marks: ["system.identitymodel.tokens.jwt"],
  },
  {
    id: "microsoft-identitymodel",
    name: "Microsoft.IdentityModel",
    ecosystem: "dotnet",
    marks: ["microsoft.identitymodel", "idx1", "idx2"],
  },
  { id: "newtonsoft-json", name: "Newtonsoft.Json", ecosystem: "dotnet", marks: ["newtonsoft.json"] },
  {
    id: "dotnet-http",
    name: "HttpClient (.NET)",
    ecosystem: "dotnet",
    marks: ["system.net.", "system.text.json", "system.threading.tasks", "does not indicate success"],
  },
  {
    id: "dotnet",
    name: ".NET",
    ecosystem: "dotnet",
    marks: ["system.invalidoperationexception", "system.argument", "system.collections", "   at system."],
  },
] as const satisfies readonly KnownClient[];
