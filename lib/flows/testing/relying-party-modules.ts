/** What the suite asks of a relying party; a reason: why it is not played here. */
export type Asked = "accept" | "reject" | "either" | { readonly because: string };

const no = (because: string): Asked => ({ because });

const noToken = no(
  "For an access token through the browser, which this client never asks for; id-at-hash plays the claim.",
);
const noClaims = no("This platform sends no claims by reference.");
const noObject = no("This client sends no request objects.");
const noFinger = no("Hosts are a closed list here; nothing is discovered by WebFinger.");
const noLogout = no("This client keeps no session of the provider's that a logout could end.");

/** The relying-party modules of the OpenID Foundation's conformance suite, after `oidcc-client-test`. */
export const modules: Readonly<Record<string, Asked>> = {
  "": "accept",
  "-invalid-iss": "reject",
  "-missing-sub": "reject",
  "-invalid-aud": "reject",
  "-missing-aud": "reject",
  "-missing-iat": "reject",
  "-kid-absent-single-jwks": "accept",
  "-kid-absent-multiple-jwks": "either",
  "-idtoken-sig-rs256": "accept",
  "-idtoken-sig-none": "either",
  "-invalid-sig-rs256": "reject",
  "-invalid-sig-es256": "reject",
  "-invalid-sig-hs256": "reject",
  "-invalid-chash": "reject",
  "-missing-chash": "reject",
  "-invalid-athash": noToken,
  "-missing-athash": noToken,
  "-nonce-unless-code-flow": "accept",
  "-nonce-invalid": "reject",
  "-userinfo-invalid-sub": "reject",
  "-userinfo-bearer-header": "accept",
  "-userinfo-bearer-body": no("The token goes in the header; -userinfo-bearer-header shows it."),
  "-userinfo-signed": no("This platform's userinfo is plain JSON."),
  "-scope-userinfo-claims": "accept",
  "-client-secret-basic": no(
    "This client authenticates in the body, as Haravan's documents do; openid-client does both in its own test.",
  ),
  "-form-post-error": "reject",
  "-aggregated-claims": noClaims,
  "-distributed-claims": noClaims,
  "-mtls-endpoint-aliases": no("This platform knows no client certificates."),
  "-request-uri-signed-none": noObject,
  "-request-uri-signed-rs256": noObject,
  "-refresh-token": "accept",
  "-refresh-token-invalid-issuer": "reject",
  "-refresh-token-invalid-sub": "reject",
  "-discovery-openid-config": "accept",
  "-discovery-jwks-uri-keys": "accept",
  "-discovery-issuer-mismatch": "reject",
  "-discovery-webfinger-acct": noFinger,
  "-discovery-webfinger-url": noFinger,
  "-dynamic-registration": no("Apps are registered on the partner dashboard."),
  "-signing-key-rotation": "accept",
  "-signing-key-rotation-just-before-signing": "accept",
  "-3rd-party-init-login": no("A login begins in this tool; nobody else may begin one."),
  "-rp-init-logout": noLogout,
  "-rp-init-logout-other-state": noLogout,
  "-rp-init-logout-no-state": noLogout,
  "-rp-backchannel-rpinitlogout": noLogout,
  "-rp-backchannel-rpinitlogout-alg-none": noLogout,
  "-rp-backchannel-rpinitlogout-no-event": noLogout,
  "-rp-backchannel-rpinitlogout-with-nonce": noLogout,
  "-rp-backchannel-rpinitlogout-wrong-alg": noLogout,
  "-rp-backchannel-rpinitlogout-wrong-aud": noLogout,
  "-rp-backchannel-rpinitlogout-wrong-event": noLogout,
  "-rp-backchannel-rpinitlogout-wrong-iss": noLogout,
  "-rp-frontchannel-rpinitlogout": noLogout,
  "-rp-frontchannel-opinitlogout": noLogout,
  "-session-management": noLogout,
};
