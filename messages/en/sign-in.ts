export const enSignIn = {
  title: "Sign in",
  lead: {
    sandbox:
      "Runs, stores and keys belong to a person. On this machine the sandbox’s demo people sign in, with one click and no password.",
    provider: "Runs, stores and keys belong to a person. Sign in with your account.",
  },
  go: { sandbox: "Choose a demo person", provider: "Sign in" },
  failedTitle: "Signing in did not work",
  faults: {
    "access-denied": "Signing in was declined on the login page.",
    "provider-error": "The login page came back with an error instead of a code.",
    "cookie-missing": "The browser lost the cookie of this attempt, or kept it from us. Try again in this window.",
    "state-mismatch": "The answer belongs to another attempt. Try again, in one tab.",
    "provider-unreachable": "The identity provider could not be reached, or took too long.",
    "exchange-refused": "The identity provider refused the code exchange. Its client id or secret here may be wrong.",
    "id-token-refused": "The ID token failed a check, so nobody was signed in.",
    "userinfo-refused": "The identity provider did not say who you are.",
    failed: "Something else went wrong; the server’s log says more.",
  },
};

export type SignInMessages = typeof enSignIn;
