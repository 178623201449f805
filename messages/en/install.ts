export const enInstall = {
  title: "Install on a store",
  lead: "Choose what is asked. The address below is exactly where the browser will be sent.",
  app: "App registration",
  appAdd: "Add your own Haravan app",
  demo: "demo",
  flow: {
    legend: "Flow",
    "two-phase": {
      title: "Two phases",
      note: "As Haravan recommends: a login leg says who is there and which store, then the install leg asks for the scopes.",
    },
    direct: {
      title: "Direct",
      note: "One authorize request with every scope. Shorter, and the role is known only afterwards.",
    },
  },
  response: {
    legend: "Answer",
    "hybrid-form-post": {
      title: "code id_token, form_post",
      note: "Haravan’s documented way: the callback is a POST.",
    },
    "code-query": { title: "code, query", note: "The plain code flow: the callback is a GET." },
  },
  pkce: {
    title: "Send a PKCE challenge",
    note: "An experiment. Haravan does not document PKCE, so it is off.",
  },
  skipPreflight: {
    title: "Skip the preflight",
    note: "Goes straight to the accounts server, as an ordinary app does. If it refuses, you are left on its error page.",
  },
  holdCode: {
    title: "Stop before the exchange and keep the code",
    note: "The run ends when the callback has come. Its code stays here, sealed, for ten minutes, so that you can send it by hand.",
  },
  maxAge: {
    title: "Ask for a recent sign-in (max_age)",
    note: "In seconds. Who signed in longer ago is asked for the password again, and the ID token has to prove when that was (auth_time). Not documented by Haravan.",
    invalid: "A whole number of seconds, in digits alone: 1 to 999999999.",
  },
  experiments: "Experiments",
  redirectUri: {
    title: "Send another redirect URI",
    note: "To see what happens when it is not the registered one. Empty: the registered one.",
  },
  scopes: "Scopes",
  scopesNote: "Grouped as on the partner dashboard. Ask only for what is ticked there as well.",
  store: {
    label: "Store (orgid)",
    hint: "Haravan decides by the account’s own choice of store and may ignore this.",
    invalid: "An orgid is a number.",
  },
  person: {
    legend: "Who logs in on the sandbox",
    note: "Only chooses the person on the sandbox’s login page; you stay signed in here as you are.",
    any: { title: "Ask on the login page", note: "All demo people are offered there." },
    roles: { owner: "owner", staff: "staff member", "owner-of-two": "owner of two stores" },
  },
  preview: {
    title: "Where the browser goes",
    note: "Values in angle brackets are made when you start. Everything else is literal.",
    legs: { login: "Login leg", install: "Install leg", direct: "Authorize" },
    copy: "Copy URL",
    made: "made at start",
  },
  changes: {
    title: "What this changes on the real store",
    items: [
      "The app appears in the store’s list of installed apps, for everybody who manages that store.",
      "The accounts server issues an access token, and with offline_access a refresh token. Both are stored here, encrypted.",
      "The tool calls GET /com/shop.json once. It writes nothing to the store.",
      "No webhook is subscribed.",
    ],
    undo: "To undo it, the merchant removes the app in the store’s admin. Deleting the installation here only deletes the tokens.",
  },
  start: { sandbox: "Install on the sandbox", haravan: "Install on a real store" },
};

export type InstallMessages = typeof enInstall;
