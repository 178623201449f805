import type { DiagnosisWords } from "@/lib/diagnosis";

export const intermediaryCauses = {
  "proxy-html-page": {
    title: "Web page where JSON was expected",
    summary: "Something in between, or a wrong address, answered with a web page.",
    meaning:
      "“Unexpected token '<'” is only the parser's complaint. The page says who answered: read it before anything else.",
    tellApart:
      "Status, server header and title decide: 404 is a wrong address, cloudflare with 403 a firewall, 5xx the platform's error page.",
    reasons: {
      "error-page-of-wrong-url": "The address is wrong, and a web server shows its own page.",
      "login-page-in-front": "A login proxy stands before the address and shows its sign-in page.",
      "captive-portal": "The network's portal wants a sign-in first.",
      "platform-error-page": "The platform answered with its error page.",
    },
    fixes: {
      "check-url": "Compare the final address, after redirects, with the documented one.",
      "exempt-path": "Take the path out of the login proxy, or call it from inside.",
      "sign-in-to-network": "Open a page in the browser on this network and sign in, or use another network.",
      "read-status-first":
        "Look at status and content-type before parsing: response.ok and text() in Node, EnsureSuccessStatusCode in .NET. Log the first 200 characters.",
    },
  },
  "proxy-blocked": {
    title: "Network lets calls out only by its proxy",
    summary: "This network has a proxy for calls to the outside, and the call did not get through it.",
    meaning:
      "407 is the proxy asking for credentials. Without an answer, the client went past the proxy and was dropped.",
    tellApart:
      "The same call with curl -x through the proxy works, without it does not. If neither works, it is another timeout.",
    reasons: {
      "client-ignores-proxy":
        "The HTTP client does not use the proxy: Node's fetch and openid-client ignore HTTPS_PROXY by themselves.",
      "proxy-wants-sign-in": "The proxy wants credentials (407).",
      "host-not-allowed": "The proxy does not let these hosts through.",
    },
    fixes: {
      "proxy-for-node":
        "Node: NODE_USE_ENV_PROXY=1 (from 22.21 and 24), setGlobalDispatcher(new EnvHttpProxyAgent()) of undici, or agent in custom.setHttpOptionsDefaults for openid-client 5.",
      "proxy-for-dotnet":
        ".NET's HttpClient reads HTTPS_PROXY; else set HttpClientHandler.Proxy, and for the sign-in BackchannelHttpHandler.",
      "proxy-credentials": "Put the credentials into the proxy's settings, not into code or logs.",
      "ask-for-hosts": "Ask to allow accounts.haravan.com, apis.haravan.com and webhook.haravan.com on port 443.",
    },
  },
  "waf-blocked": {
    title: "A firewall answered",
    summary: "A bot protection or firewall in front refused the call; the API never saw it.",
    meaning: "The page or code comes from the edge, such as Cloudflare, and says nothing about token or scope.",
    tellApart:
      "It is HTML or “error code: 1020”, with server: cloudflare and cf-ray or cf-mitigated. The API's own 403 is JSON, as far as it is documented.",
    reasons: {
      "no-user-agent": "There is no User-Agent; .NET's HttpClient sends none by itself.",
      "address-reputation": "The server's address has a bad name, or a hosting range is refused.",
      "challenge-for-browsers": "The edge wants a browser to solve a challenge, which a program cannot.",
      "looks-like-attack": "Too fast, or with content that looks like an attack.",
    },
    fixes: {
      "send-user-agent":
        "Send a User-Agent with your app's name and address: headers in fetch, DefaultRequestHeaders.UserAgent.ParseAdd in .NET.",
      "ask-allow-list": "Ask the provider to allow your address; give cf-ray and the time.",
      "call-api-host": "Call the API host of the documentation, not the website's.",
      "slow-and-plain": "Slow down, and try which part of the content triggers it.",
    },
  },
  "request-too-large": {
    title: "Headers or address too long",
    summary: "The request was refused before the app, because its cookies or its address are too long.",
    meaning:
      "431, 414, or 400 “Request Header Or Cookie Too Large” come from the front server. Mostly it is the app's own cookies that grew.",
    tellApart:
      "It works in a private window. With 502, look into nginx's log for “upstream sent too big header”: then it is the answer that is too big.",
    reasons: {
      "session-cookie-too-big": "Tokens are kept in the session cookie, which is cut into several.",
      "state-cookies-pile-up": "Each started login leaves a state cookie, and they pile up.",
      "long-state-or-url": "state or the address carries too much.",
      "limit-too-low": "The limit is below what is needed.",
    },
    fixes: {
      "session-on-server":
        'Keep only an id in the cookie: session strategy "database" in Auth.js; SessionStore (ITicketStore) and SaveTokens = false in ASP.NET.',
      "expire-state-cookies":
        "Give state cookies a few minutes and the callback's path, and delete them in the callback.",
      "short-state": "Keep what belongs to state on the server, and send only its key.",
      "raise-limit":
        "Raise it a little: large_client_header_buffers (nginx), --max-http-header-size (Node), MaxRequestHeadersTotalSize (Kestrel).",
    },
    seenByMerchant: "An error page for some people only; clearing the cookies helps for a while.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
