using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

var builder = WebApplication.CreateBuilder(args);
var haravan = builder.Configuration.GetSection("Haravan");

builder.Services
    .AddAuthentication(options =>
    {
        options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
    })
    .AddCookie()
    .AddOpenIdConnect(options =>
    {
        options.Authority = haravan["Authority"] ?? "http://127.0.0.1:4010/accounts";
        options.ClientId = haravan["ClientId"] ?? "aspnet-app";
        options.ClientSecret = haravan["ClientSecret"] ?? "aspnet-app-secret";
        // "code id_token" with "form_post", "code" with "query", or "code" with "form_post".
        options.ResponseType = haravan["ResponseType"] ?? "code id_token";
        options.ResponseMode = haravan["ResponseMode"] ?? "form_post";
        // Only the sandbox is called without TLS.
        options.RequireHttpsMetadata = !options.Authority.StartsWith("http://");
        // No app on Haravan is known to send PKCE; ASP.NET does with "code" unless told otherwise.
        options.UsePkce = false;
        options.MapInboundClaims = false;
        options.SaveTokens = true;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.CallbackPath = "/signin-oidc";
        options.Scope.Clear();
        foreach (var scope in "openid profile email org userinfo offline_access".Split(' ')) options.Scope.Add(scope);
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            return context.Response.WriteAsync(context.Failure?.Message ?? "The sign-in failed.");
        };
    });
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/", async (HttpContext context) => new
{
    orgid = context.User.FindFirst("orgid")?.Value,
    orgname = context.User.FindFirst("orgname")?.Value,
    role = context.User.FindFirst("role")?.Value,
    accessToken = await context.GetTokenAsync("access_token") is { Length: 64 },
    idToken = await context.GetTokenAsync("id_token") is not null,
    refreshToken = await context.GetTokenAsync("refresh_token") is not null,
}).RequireAuthorization();
app.Run();
