import type { EvidenceStep } from "./evidence";
import type { Ecosystem } from "./sightings/ecosystem";

/** How to say it in words: messages/ has a sentence for each. */
export type RevealId =
  | "log-category"
  | "failure-events"
  | "show-pii"
  | "log-client"
  | "read-raw-answer"
  | "read-body-first"
  | "debug-logger"
  | "print-cause"
  | "print-response"
  | "print-provider-answer"
  | "log-wire"
  | "failure-endpoint"
  | "show-head"
  | "keep-body-on-error";

/** What makes a library say the fact that its message leaves out. */
export interface Reveal {
  readonly library: string;
  /** Beginnings of the recorded libraries' names that it is for. */
  readonly of: readonly string[];
  readonly say: RevealId;
  readonly code: string;
  /** Where the library speaks about these; for the others it says enough. */
  readonly steps: readonly EvidenceStep[];
}

const answers: readonly EvidenceStep[] = ["token", "refresh", "userinfo", "discovery", "api", "introspection"];
const checks: readonly EvidenceStep[] = ["id-token", "discovery"];
const everywhere: readonly EvidenceStep[] = [...answers, "id-token", "callback", "network"];

const reveals: Readonly<Record<Ecosystem, readonly Reveal[]>> = {
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
  "next-auth": [
    {
      library: "next-auth 4",
      of: ["next-auth"],
      say: "debug-logger",
      code: `logger: {
  error(code, metadata) {
    const error = metadata instanceof Error ? metadata : metadata.error;
    console.error(code, error, error?.cause, error?.response?.statusCode, error?.response?.body);
  },
},`,
      steps: everywhere,
    },
  ],
  "auth-js": [
    {
      library: "Auth.js",
      of: ["@auth/core"],
      say: "print-cause",
      code: `logger: {
  error(error) {
    console.error(error, error.cause?.err, error.cause?.err?.cause);
  },
},`,
      steps: everywhere,
    },
  ],
  "openid-client": [
    {
      library: "openid-client 6, oauth4webapi",
      of: ["openid-client 6", "oauth4webapi"],
      say: "print-cause",
      code: "console.error(error.code, error.error, error.error_description, error.status, error.cause);",
      steps: everywhere,
    },
    {
      library: "openid-client 5",
      of: ["openid-client 5"],
      say: "print-response",
      code: "console.error(error.error, error.error_description, error.response?.statusCode, error.response?.body);",
      steps: everywhere,
    },
  ],
  node: [
    {
      library: "axios",
      of: ["axios"],
      say: "print-response",
      code: "console.error(error.response?.status, error.response?.data);",
      steps: answers,
    },
    {
      library: "passport",
      of: ["passport"],
      say: "print-provider-answer",
      code: "console.error(error.code, error.oauthError?.statusCode, error.oauthError?.data);",
      steps: answers,
    },
    {
      library: "fetch",
      of: ["fetch"],
      say: "read-body-first",
      code: `const text = await response.text();
if (!response.ok) console.error(response.status, response.headers.get("content-type"), text);`,
      steps: answers,
    },
    {
      library: "fetch",
      of: ["fetch"],
      say: "print-cause",
      code: "console.error(error.cause?.code, error.cause);",
      steps: ["network"],
    },
    {
      library: "got",
      of: ["got"],
      say: "print-response",
      code: "console.error(error.response?.statusCode, error.response?.body);",
      steps: answers,
    },
  ],
  python: [
    {
      library: "requests, httpx",
      of: ["requests 2", "httpx"],
      say: "print-response",
      code: "print(e.response.status_code, e.response.text)",
      steps: answers,
    },
    {
      library: "requests-oauthlib",
      of: ["requests-oauthlib"],
      say: "log-wire",
      code: `import logging

logging.getLogger("requests_oauthlib").setLevel(logging.DEBUG)
logging.getLogger("oauthlib").setLevel(logging.DEBUG)`,
      steps: answers,
    },
    {
      library: "authlib",
      of: ["authlib"],
      say: "print-provider-answer",
      code: "print(error.error, error.description)",
      steps: ["token", "refresh", "callback", "id-token"],
    },
    {
      library: "social-auth",
      of: ["social-auth"],
      say: "print-cause",
      code: "print(repr(error), repr(error.__cause__ or error.__context__))",
      steps: ["token", "callback", "id-token"],
    },
  ],
  php: [
    {
      library: "Guzzle",
      of: ["guzzlehttp"],
      say: "print-response",
      code: `catch (GuzzleHttp\\Exception\\RequestException $e) {
    error_log($e->getResponse()?->getStatusCode() . ' ' . $e->getResponse()?->getBody());
}`,
      steps: answers,
    },
    {
      library: "Symfony HttpClient",
      of: ["symfony"],
      say: "print-response",
      code: `catch (Symfony\\Contracts\\HttpClient\\Exception\\HttpExceptionInterface $e) {
    error_log($e->getResponse()->getStatusCode() . ' ' . $e->getResponse()->getContent(false));
}`,
      steps: answers,
    },
    {
      library: "ext-curl",
      of: ["ext-curl"],
      say: "read-body-first",
      code: "error_log(curl_getinfo($ch, CURLINFO_RESPONSE_CODE) . ' ' . curl_error($ch) . ' ' . $body);",
      steps: [...answers, "network"],
    },
  ],
  ruby: [
    {
      library: "oauth2",
      of: ["oauth2"],
      say: "print-response",
      code: 'rescue OAuth2::Error => e\n  logger.error("#{e.response.status} #{e.response.body}")',
      steps: answers,
    },
    {
      library: "omniauth",
      of: ["omniauth"],
      say: "failure-endpoint",
      code: `OmniAuth.config.on_failure = proc do |env|
  Rails.logger.error(env["omniauth.error"].full_message)
  OmniAuth::FailureEndpoint.new(env).redirect_to_failure
end`,
      steps: everywhere,
    },
  ],
  go: [
    {
      library: "golang.org/x/oauth2",
      of: ["golang.org/x/oauth2", "coreos/go-oidc"],
      say: "print-response",
      code: `var refused *oauth2.RetrieveError
if errors.As(err, &refused) {
	log.Printf("%s %s", refused.Response.Status, refused.Body)
}`,
      steps: ["token", "refresh"],
    },
  ],
  java: [
    {
      library: "google-oauth-client",
      of: ["google-oauth-client"],
      say: "print-response",
      code: `catch (TokenResponseException e) {
    log.error("{} {} {}", e.getStatusCode(), e.getDetails(), e.getContent());
}`,
      steps: ["token", "refresh"],
    },
    {
      library: "java.net.http",
      of: ["java.net.http", "HttpURLConnection"],
      say: "read-body-first",
      code: 'log.error("{} {}", response.statusCode(), response.body());',
      steps: answers,
    },
    {
      library: "java.net.http",
      of: ["java.net.http", "HttpURLConnection"],
      say: "print-cause",
      code: 'log.error("refused", e.getCause());',
      steps: ["network"],
    },
  ],
  curl: [
    {
      library: "curl",
      of: ["curl"],
      say: "show-head",
      code: "curl -i https://apis.haravan.com/com/shop.json",
      steps: everywhere,
    },
    {
      library: "curl",
      of: ["curl"],
      say: "keep-body-on-error",
      code: "curl -sS --fail-with-body -i https://apis.haravan.com/com/shop.json",
      steps: answers,
    },
  ],
};

/** What makes these libraries (`name version`) speak, at the steps where this kind of failure shows. */
export function revealsFor(
  ecosystem: Ecosystem,
  steps: readonly EvidenceStep[],
  libraries: readonly string[],
): readonly Reveal[] {
  return reveals[ecosystem].filter(
    (reveal) =>
      reveal.steps.some((step) => steps.includes(step)) &&
      libraries.some((library) => reveal.of.some((start) => library.startsWith(start))),
  );
}
