import type { Ecosystem } from "../sightings/ecosystem";
import { answers, everywhere, type Reveal } from "./reveal";

export const ofOthers = {
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
} as const satisfies Partial<Record<Ecosystem, readonly Reveal[]>>;
