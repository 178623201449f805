import type { Ecosystem } from "../sightings/ecosystem";
import { answers, checks, everywhere, type Reveal } from "./reveal";

export const ofAspnet = {
  aspnet: [
    {
      library: "ASP.NET Core",
      of: ["Microsoft.AspNetCore"],
      say: "log-category",
      code: '"Logging": { "LogLevel": { "Microsoft.AspNetCore.Authentication": "Debug" } }',
      steps: everywhere,
    },
    {
      library: "ASP.NET Core",
      of: ["Microsoft.AspNetCore"],
      say: "failure-events",
      code: `options.Events.OnRemoteFailure = context =>
{
    context.HttpContext.RequestServices.GetRequiredService<ILogger<Program>>()
        .LogError(context.Failure, "Sign-in failed");
    return Task.CompletedTask;
};
options.Events.OnAuthenticationFailed = context =>
{
    context.HttpContext.RequestServices.GetRequiredService<ILogger<Program>>()
        .LogError(context.Exception, "Token refused");
    return Task.CompletedTask;
};`,
      steps: ["callback", "token", "id-token"],
    },
    {
      library: "Microsoft.IdentityModel",
      of: ["Microsoft.", "System.IdentityModel"],
      say: "show-pii",
      code: "Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true;",
      steps: checks,
    },
    {
      library: "Duende.IdentityModel.OidcClient",
      of: ["Duende.IdentityModel.OidcClient"],
      say: "log-client",
      code: '"Logging": { "LogLevel": { "Duende.IdentityModel.OidcClient": "Debug" } }',
      steps: everywhere,
    },
    {
      library: "Duende.IdentityModel",
      of: ["Duende.IdentityModel"],
      say: "read-raw-answer",
      code: 'logger.LogError("{Status} {Raw}", (int)response.HttpStatusCode, response.Raw);',
      steps: answers,
    },
    {
      library: "OpenIddict",
      of: ["OpenIddict"],
      say: "log-client",
      code: '"Logging": { "LogLevel": { "OpenIddict": "Debug" } }',
      steps: everywhere,
    },
    {
      library: "HttpClient",
      of: ["HttpClient"],
      say: "read-body-first",
      code: `var body = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) logger.LogError("{Status} {Body}", (int)response.StatusCode, body);`,
      steps: answers,
    },
  ],
} as const satisfies Partial<Record<Ecosystem, readonly Reveal[]>>;
