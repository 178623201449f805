import type { LintWords } from "@/lib/diagnosis";

/** `{…}` is filled with what was found. Plain strings: a page that lints as one types takes them to the browser. */
const findings: LintWords = {
  rules: {
    "address-placeholder":
      "The address is built from a setting that is not set: it holds a placeholder where a host should be.",
    "address-relative": "This is not an absolute URL. The browser would look for it on the app’s own host.",
    "address-broken": "This cannot be read as a URL.",
    "line-break":
      "There are line breaks inside the URL ({count}). A wrapped line that is copied changes the value it runs through, and the server reads another one.",
    "address-white-space": "There is white space around the URL or inside it. Build it in code; write a space as %20.",
    "address-not-https": "The account server is reached over https only.",
    "address-host": "The login is not on this host. Authorize requests go to the account server.",
    "address-host-unknown": "This host is not Haravan’s account server. The rules below are those of Haravan.",
    "address-path": "This is not the path of the authorize endpoint.",
    "address-too-long":
      "The URL has {length} characters. Servers commonly refuse a request line over {limit} bytes before anything reads it.",
    "address-fragment": "What stands behind # stays in the browser; the server never sees it.",
    "secret-in-url":
      "This carries a secret through the browser, its history and every log on the way. It has no place in an authorize request. Remove it, and replace the secret if this URL was ever used.",
    "parameter-repeated":
      "This parameter is sent twice. OAuth forbids it; the server takes the first value, or refuses the request.",
    "parameter-misspelt": "No parameter has this name. {suggestion} is missing, and is probably what was meant.",
    "parameter-unknown": "The authorize endpoint does not read this parameter.",
    "parameter-escape-broken":
      "A percent sign here does not begin a valid escape. What the server makes of it is open. Encode the value once, with a URL function.",
    "parameter-white-space":
      "The value has white space at its ends, or a line break inside. The server takes it literally.",
    "request-object-twice": "request and request_uri exclude each other.",
    "request-uri-unsupported":
      "request_uri is refused unless a server switches it on; Haravan documents no such thing.",
    "client-id-missing": "client_id is missing or empty.",
    "client-id-placeholder":
      "client_id holds a placeholder: the setting it is read from is missing in this deployment.",
    "parameter-too-long": "The value has {length} characters; over {limit} the server refuses it as invalid.",
    "client-id-white-space": "client_id has white space or quotes around it or inside, so no app is found under it.",
    "client-id-not-registered":
      "client_id is not that of the registration. If it belongs to another app, the redirect URLs and scopes of that app count.",
    "client-id-shape":
      "A Haravan client id is 32 hexadecimal characters in the documented samples; this one is not of that form.",
    "redirect-urls-missing": "No redirect URL is registered. A server may then treat the app as unknown.",
    "request-object-unsupported": "A signed request object needs keys registered for the app; Haravan documents none.",
    "redirect-uri-missing": "redirect_uri is missing or empty.",
    "redirect-uri-placeholder": "The redirect URL is built from a setting that is not set: it holds a placeholder.",
    "redirect-uri-double-encoded":
      "The redirect URL is encoded twice, so the server sees percent signs where :// should be.",
    "redirect-uri-cut":
      "The redirect URL is not encoded and ends at its own {sign}: the rest is read as something else. Encode the whole value once.",
    "redirect-uri-too-long": "The redirect URL has {length} characters; over {limit} the server takes it for missing.",
    "redirect-uri-white-space": "There is white space inside the redirect URL.",
    "redirect-uri-relative": "The redirect URL is not absolute: it needs scheme and host.",
    "redirect-uri-fragment": "A redirect URL must not have a fragment; OAuth forbids it.",
    "redirect-uri-scheme-differs":
      "Only the scheme differs from a registered redirect URL. This is how an app behind a proxy looks that does not know it is reached over https.",
    "redirect-uri-other-host":
      "The redirect URL points to this machine, while the registered ones are public: the app builds it from the wrong base URL.",
    "redirect-uri-unregistered":
      "This redirect URL is not registered. It differs from the closest one first in the {part}, at character {character}: {sent} instead of {expected}.",
    "redirect-uri-letter-case":
      "It equals a registered redirect URL but for upper and lower case. The authorize request passes; at the token endpoint the value must be the one sent here, letter by letter.",
    "redirect-uri-http":
      "http outside this machine: the code travels readable. Behind a proxy that ends TLS it means that the app does not trust the proxy’s headers.",
    "redirect-uri-not-encoded":
      "The redirect URL has a query of its own and is not encoded. It still arrives whole; the first & in it would cut it.",
    "redirect-uri-localhost": "This works only in a browser on the machine where the app runs.",
    "redirect-uri-tunnel":
      "The address of a tunnel usually changes at every start. Each new one has to be registered again.",
    "redirect-url-repeated": "This URL is in the list already; upper and lower case make no difference there.",
    "redirect-url-single":
      "Haravan recommends two: one for the login leg, one for the install leg. One is enough when both legs use it.",
    "response-type-missing": "response_type is missing.",
    "response-type-unknown": "The server knows no such response_type. Words are separated by one space.",
    "pkce-challenge-missing": "The app is registered as requiring PKCE, and no code_challenge is sent.",
    "pkce-challenge-length": "code_challenge has {length} characters; 43 to 128 are allowed, and S256 always makes 43.",
    "pkce-challenge-alphabet":
      "code_challenge holds characters that base64url does not have, padding for example. It will not match the verifier.",
    "pkce-method-missing": "Without code_challenge_method the method is plain, which servers commonly refuse.",
    "pkce-method-plain": "The method plain protects nothing and is refused unless an app is allowed it.",
    "pkce-method-unknown": "The server knows no such method. Letter case matters.",
    "pkce-method-alone": "A method without a code_challenge has no effect.",
    "pkce-undocumented":
      "Haravan does not document PKCE. One public tool reports “Invalid client_id” when it was sent; whether PKCE was the cause is not settled.",
    "response-mode-query":
      "A response with an ID token or access token in it is not sent in the query. form_post or fragment is allowed.",
    "response-mode-unknown": "The server knows no such response_mode.",
    "response-mode-absent": "Without response_mode this response comes in the fragment, which a server never sees.",
    "response-mode-fragment": "The fragment stays in the browser: a callback on a server receives no code.",
    "response-type-not-allowed": "The registration says another flow. An app that is not allowed this one is refused.",
    "response-type-browser-token":
      "This hands an access token to the browser, which an app is not allowed unless it was configured so.",
    "response-type-without-code":
      "This asks for an ID token only: nothing can be exchanged afterwards. Haravan documents the code flow and the hybrid flow.",
    "scope-missing": "scope is missing or empty.",
    "scope-too-long":
      "scope has {length} characters; over {limit} the server takes it for invalid. Ask for fewer scopes.",
    "scope-openid-missing": "{because} Without openid the server refuses.",
    "scope-double-encoded": "scope is encoded twice: the server sees one long name with percent signs in it.",
    "scope-separator":
      "Scopes are separated by {separator}. Only single spaces separate them; the server sees one unknown name.",
    "scope-unknown":
      "{guess} A server like Haravan’s (IdentityServer4) refuses the whole request for one unknown name.",
    "scope-not-ticked":
      "Not among the scopes of the registration. A scope that is not ticked for the app on the partner dashboard can be refused.",
    "scope-private-app": "Documented for private apps only.",
    "scope-undocumented":
      "Seen in public apps, on no page of the documentation. Whether the server still knows it is not verified.",
    "scope-openid-absent": "Without openid there is no ID token, so nobody learns who installed and on which store.",
    "scope-for-response-type": "These scopes cannot be given with this response_type.",
    "scope-grant-service-missing":
      "Without grant_service the token belongs to the person, is short-lived, has no webhooks, and the app is not listed in the store.",
    "scope-offline-missing": "Without offline_access there is no refresh token.",
    "scope-owner-only": "Only the owner of the store can grant this; a staff member cannot install.",
    "scope-write-alone":
      "Write includes read, the scope page says; another page says to ask for both. Asking for both is safe.",
    "scope-repeated": "Named more than once. Every repetition counts towards the length.",
    "scope-extra-spaces":
      "There are more spaces than one between the names, or some at the ends. They only add to the length.",
    "nonce-missing": "A response with an ID token in it needs a nonce.",
    "nonce-absent": "Without a nonce a replayed ID token cannot be told from a fresh one.",
    "nonce-constant":
      "nonce has the same value every time, so it proves nothing. Make a new random one for each request.",
    "nonce-short": "nonce has {length} characters, too few not to be guessed. 22 random characters are enough.",
    "nonce-guessable": "nonce looks like a number, a time or a pattern. Make it from a random source.",
    "state-missing":
      "Without state anybody can send their own answer to the callback, and it cannot be told which request an answer belongs to.",
    "state-constant":
      "state has the same value every time, so it protects nothing. Make a new random one for each request.",
    "state-equals-nonce": "state and nonce are the same value. Whoever sees one has the other; make two.",
    "state-short": "state has {length} characters, too few not to be guessed. 22 random characters are enough.",
    "state-guessable": "state looks like a number, a time or a pattern. Make it from a random source.",
    "prompt-combined": "none excludes every other prompt.",
    "prompt-none":
      "prompt=none shows no page: whoever is not signed in, or has not consented, comes back with an error.",
    "prompt-unknown": "The server ignores a prompt that it does not know, and the others with it.",
    "max-age-invalid": "max_age is a number of seconds.",
    "orgid-not-a-number": "An orgid is a number.",
  },
  parts: {
    scheme: "scheme",
    host: "host",
    port: "port",
    path: "path",
    "trailing-slash": "slash at the end",
    "letter-case": "letter case",
    query: "query",
    "not-a-url": "form",
  },
  end: "the end",
  separators: {
    ",": "a comma",
    ";": "a semicolon",
    "+": "a plus sign",
    "|": "a bar",
    "\t": "a tab",
    "\n": "a line break",
    "\r": "a line break",
  },
  guesses: {
    prefix: "No scope has this name: the prefix com. or web. is missing, or the other one belongs here.",
    separator: "No scope has this name: the words are right, the signs between them or the letter case are not.",
    resource: "No scope has this name: this resource is opened by the scope of another.",
    spelling: "No scope has this name.",
    none: "No scope has this name, and none is like it.",
  },
  because: {
    "response-type": "This response_type promises an ID token.",
    "identity-scopes": "The scopes ask for claims about the person.",
  },
};

export const enLint = {
  findings,
  severity: { error: "error", warning: "warning", note: "note" },
  /** How the statement is known. */
  basis: {
    documented: "documented by Haravan",
    observed: "seen in public apps",
    inferred: "inferred from a standard or from IdentityServer4",
  },
  list: {
    title: "Check before sending",
    note: "Checked as you type, in this browser. Nothing is sent.",
    none: "Nothing to correct.",
    suggestion: "Better",
    leads: "Would lead to",
    canLead: "Can lead to",
    notes: "Notes",
  },
  app: {
    title: "Preflight",
    note: "The registration as it stands here, checked against what the account server and Haravan’s pages ask for.",
  },
};

export type LintMessages = typeof enLint;
