import type { DiagnosisWords } from "@/lib/diagnosis";

export const appConfigCauses = {
  "app-base-url-wrong": {
    title: "App builds the wrong address",
    summary: "The app builds its redirect_uri from a host that nobody should come back to.",
    meaning:
      "The registered URL is the right one; the app sends another, with localhost, an old domain or an internal name in it. The server refuses it as not registered, or, where it is registered too, sends the person to the wrong host.",
    tellApart:
      "Compare the sent host with the one that people use. If the sent address is the one you mean and only the list lacks it, it is not registered; if only http and https differ, it is the proxy.",
    reasons: {
      "variable-not-set":
        "The variable with the public address is not set here, so a default such as localhost is used.",
      "domain-changed": "The domain changed, and one of the two places still has the old one.",
      "preview-deployment": "A preview deployment has an address of its own every time.",
      "internal-host": "Behind a proxy the app reads its internal name from the Host header.",
    },
    fixes: {
      "set-base-url":
        "Set the public address in this deployment: AUTH_URL in Auth.js, NEXTAUTH_URL in next-auth 4, one setting of your own elsewhere.",
      "register-new-domain": "Register the redirect URLs of the new domain in the Partner Dashboard.",
      "fixed-callback-host": "Let previews use one registered callback host: redirectProxyUrl in Auth.js.",
      "forward-host":
        "Pass X-Forwarded-Host on and trust it: AUTH_TRUST_HOST=true in Auth.js, ForwardedHeaders.XForwardedHost in ASP.NET.",
    },
    seenByMerchant: "An error page with “Invalid redirect_uri”, or a browser that cannot reach localhost.",
  },
  "proxy-scheme-lost": {
    title: "Proxy hides https",
    summary: "A proxy ends TLS, and the app behind it believes it is served over http.",
    meaning:
      "The browser speaks https with the proxy, the proxy speaks http with the app. The app then builds http:// into its redirect_uri or issuer, and does not get its Secure cookies to work. The registered https URL is right: registering http would only hide it.",
    tellApart: "Only the scheme differs: same host, same path. Another host or path is not this.",
    reasons: {
      "header-not-sent": "The proxy does not send X-Forwarded-Proto.",
      "header-not-trusted": "The app gets the header and does not believe it.",
      "proxy-address-not-known": "ASP.NET believes loopback proxies only, and yours has another address.",
    },
    fixes: {
      "send-header": "Send it: proxy_set_header X-Forwarded-Proto $scheme; in nginx.",
      "trust-in-node": 'Believe it: app.set("trust proxy", 1) in Express, AUTH_TRUST_HOST=true in Auth.js.',
      "trust-in-aspnet":
        "Call UseForwardedHeaders with ForwardedHeaders.XForwardedProto before UseAuthentication in ASP.NET.",
      "name-the-proxy":
        "Add the proxy's address to KnownProxies, or its network to KnownNetworks (KnownIPNetworks from .NET 10).",
    },
    seenByMerchant: "An error page of Haravan with “Invalid redirect_uri”.",
  },
  "client-config-missing": {
    title: "App configuration incomplete",
    summary: "A setting that the app needs for the login is empty in this deployment.",
    meaning:
      "Nobody else is at fault: a client ID, a secret, an issuer or an address was never set, and the request carries undefined, null or nothing in its place, or the library refuses to start.",
    tellApart:
      "Look for undefined, null or an empty value in the authorize URL. With a real value there, the client ID is wrong rather than missing.",
    reasons: {
      "variable-missing": "The environment variable is not set in this deployment.",
      "name-differs": "It is set under another name, such as NEXTAUTH_SECRET where AUTH_SECRET is read.",
      "read-at-build": "The value was read when the app was built, and is set only where it runs.",
      "provider-incomplete": "The provider's settings lack an issuer, an endpoint or the keys' address.",
    },
    fixes: {
      "set-variable": "Set the variable in this deployment and start it again.",
      "fail-at-start": "Check every needed value at start, and stop with the name of the one that is missing.",
      "compare-names": "Compare the names in the code with those in the deployment, letter by letter.",
      "read-at-run": "Read it at run time: process.env inside the handler in Node, IConfiguration in ASP.NET.",
      "complete-provider":
        'Give the library the issuer: wellKnown in next-auth 4, issuer in Auth.js, Authority = "https://accounts.haravan.com" in ASP.NET.',
    },
    seenByMerchant: "An error page instead of the login, for everybody.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
