import type { DiagnosisWords } from "@/lib/diagnosis";

export const idTokenKeyCauses = {
  "signature-invalid": {
    title: "Signature does not verify",
    summary: "The signature of the token does not fit the keys of the issuer.",
    meaning:
      "Either the keys are those of another server, or the token was changed on the way. Nothing in it can be trusted, so its claims prove nothing either.",
    tellApart:
      "If no key with the token's kid exists, the key set is old; if another alg is named, it is that; here a key was found and did not fit.",
    reasons: {
      "keys-of-other-server": "Keys of another server or environment.",
      "token-altered": "The token was changed or cut.",
      "wrong-algorithm-key": "A shared secret where a public key belongs, or the other way round.",
    },
    fixes: {
      "jwks-of-issuer":
        "Load the keys from jwks_uri of the issuer's discovery document: createRemoteJWKSet in jose, Authority in ASP.NET; never a key copied into the code.",
      "pass-unchanged": "Pass the token on unchanged: all three parts, no line break, no space.",
    },
  },
  "signing-key-not-found": {
    title: "Signing key not found",
    summary: "The key set at hand has no usable key with the kid that the token names.",
    meaning:
      "Servers change their signing keys. A token signed with a new key cannot be checked with a key set that was loaded before, and a key of another server is never in it.",
    tellApart:
      "Load the key set again. If the kid is in it now, the cache was old; if it is still missing, the token is another issuer's. A “signature” error without kid means that a key was found and did not fit.",
    reasons: {
      "keys-rotated": "The provider changed its key, and the app keeps the old set.",
      "key-made-at-start": "A test server of yours makes a new key at every start.",
      "other-issuer": "The token is of another server or environment.",
      "key-set-empty": "The key set could not be loaded, or is empty.",
    },
    fixes: {
      "reload-on-unknown-kid":
        "Load the set again on an unknown kid, at most every half minute. createRemoteJWKSet in jose and openid-client do so; ASP.NET too while RefreshOnIssuerKeyNotFound is true, for the next request.",
      "keep-signing-key":
        "Give the test server a key that stays (AddSigningCredential instead of a developer key in memory).",
      "jwks-of-issuer": "Use jwks_uri from the discovery document of the token's iss.",
      "load-keys-again": "Open jwks_uri with curl from the same machine and look for the kid.",
    },
  },
  "signing-alg-unexpected": {
    title: "Other signature algorithm",
    summary: "The token is signed with another algorithm than this app accepts.",
    meaning:
      "The check fixes the algorithm, because taking it from the token would let a forger choose it. Haravan's ID tokens were seen with RS256; HS256 or none there is a reason to be careful.",
    tellApart:
      "The message names two algorithms, the expected one and the one in the token's header. A failed signature names none; a missing key names a kid.",
    reasons: {
      "other-algorithm-agreed": "The provider signs this client's tokens with another algorithm.",
      "not-an-id-token": "The value is not an ID token, but a token of another kind.",
      "forged-or-unsigned": "The token is unsigned (alg none), or signed with a value that everybody knows.",
    },
    fixes: {
      "name-algorithm":
        'Name the algorithm of the discovery document: id_token_signed_response_alg in openid-client, ValidAlgorithms in ASP.NET, algorithms: ["RS256"] in jose and jsonwebtoken.',
      "check-variable": "Check which value is handed to the check: it must be id_token.",
      "keep-the-check": "Never accept none, nor HS256 beside RS256.",
    },
  },
  "discovery-failed": {
    title: "Metadata or keys not loaded",
    summary: "The discovery document or the key set could not be loaded, so the login cannot start or be checked.",
    meaning:
      "OpenID Connect libraries first load /.well-known/openid-configuration of the issuer, then the keys named in it. What they got was no 200, or no JSON of that kind.",
    tellApart:
      "The stack names Issuer.discover, IDX20803 or the keys. If a document came with another issuer, it is that; if a page came, somebody in between answered; if there was no answer, look at the inner error.",
    reasons: {
      "wrong-address": "The issuer address is wrong, or has a path too many.",
      "blocked-on-the-way": "A firewall, proxy or bot protection answers instead.",
      "server-down": "The server does not answer or answers 5xx.",
    },
    fixes: {
      "use-known-address":
        "Configure https://accounts.haravan.com as issuer or Authority and open https://accounts.haravan.com/.well-known/openid-configuration with curl -i from that very machine.",
      "let-it-through": "Allow outgoing HTTPS to accounts.haravan.com.",
      "hand-over-proxy":
        "Hand over the proxy: HttpClient reads HTTPS_PROXY; Node's fetch needs a dispatcher or NODE_USE_ENV_PROXY=1; openid-client 5 needs custom.setHttpOptionsDefaults({ agent }).",
      "keep-last-answer":
        "Keep the last good document and try again with growing pauses; in ASP.NET, IdentityModelEventSource.ShowPII = true shows the hidden inner error.",
    },
    seenByMerchant: "An error of the app right at the login button; Haravan's page does not open.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
