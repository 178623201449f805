export const enExchange = {
  title: "Exchange by hand",
  lead: "One request to the token endpoint, with your own code or refresh token. It is recorded and diagnosed like any run.",
  client: {
    legend: "Client",
    own: { title: "Other credentials", note: "Typed for this request; not stored." },
    provider: { legend: "Token endpoint of", haravan: "Haravan", sandbox: "the sandbox" },
    id: "Client id",
    secret: "Client secret",
    secretHint: "Goes to the token endpoint and nowhere else: not stored, not shown, not in the record.",
  },
  grant: {
    legend: "What is exchanged",
    authorization_code: { title: "An authorization code", note: "grant_type=authorization_code" },
    refresh_token: { title: "A refresh token", note: "grant_type=refresh_token" },
  },
  code: {
    legend: "Code",
    kept: (fingerprint: string) => `The code that was kept: ${fingerprint}`,
    keptNote: (sent: boolean): string =>
      sent ? "It has been sent before; a code works once." : "It has not been sent yet. It stays on the server.",
    typed: "A code of my own",
    label: "Code",
    hint: "As it stood in the callback, without what follows it.",
    none: "No code at hand? An install can stop before the exchange and keep its code.",
    get: "Get a code from an install",
  },
  redirectUri: {
    label: "Redirect URI",
    hint: "Byte for byte the one of the authorize request.",
  },
  verifier: { label: "Code verifier (PKCE)", hint: "Only where a challenge was sent." },
  refreshToken: {
    label: "Refresh token",
    hint: "It is spent by this, wherever else it may be in use.",
  },
  options: {
    legend: "How it is sent",
    twice: { title: "Send it twice", note: "The same request again, right after the first answer." },
    json: { title: "Send JSON instead of a form", note: "IdentityServer takes forms only." },
    store: {
      title: "Keep the tokens as an installation",
      note: "Only for a registration of yours. Otherwise the tokens are dropped once they have been checked.",
    },
  },
  preview: {
    title: "What is sent",
    note: "Dots stand for what is secret.",
    label: "Token request",
    kept: "kept on the server",
  },
  send: "Send the token request",
  rehearse: {
    title: "Send it wrong on purpose",
    note: "The same request with one thing changed.",
  },
};

export type ExchangeMessages = typeof enExchange;
