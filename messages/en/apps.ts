import { plural } from "../format";
import { enSandboxApp } from "./sandbox-app";

export const enApps = {
  title: "App registrations",
  lead: "A registration is what the tool knows of one Haravan app: client id, secret, redirect URLs, scopes.",
  add: "Add an app",
  columns: { name: "App", platform: "Platform", clientId: "Client id", used: "Used" },
  installations: (number: number) => plural(number, "en", { one: "installation", other: "installations" }),
  runs: (number: number) => plural(number, "en", { one: "run", other: "runs" }),
  demo: "demo",
  demoNote: "Made for you on the sandbox.",
  none: "No app registrations",
  noneNote: "Add the client id and secret of your Haravan app to install it on a real store.",
  form: {
    title: "Add a Haravan app",
    lead: "From partners.haravan.com, page of your app. The secret is encrypted when it is saved and never shown again.",
    name: "Name",
    nameHint: "Only for you, to tell your apps apart.",
    clientId: "Client ID",
    clientIdHint: "32 hexadecimal characters on the app’s page.",
    secret: "Client Secret",
    secretHint: "Write-only: you will see its fingerprint, never the secret.",
    scopes: "Scopes",
    scopesHint:
      "Those ticked for this app on the partner dashboard. They are what an install asks for unless you choose others.",
    secretAgain: "Type the secret again: a form that comes back never brings it along.",
    faults: {
      name: {
        missing: "Give the app a name.",
        "too-long": "At most 80 characters.",
        characters: "Only letters, digits and signs: no control characters.",
      },
      clientId: {
        missing: "The client ID is needed: copy it from the app’s page.",
        "too-long": "At most 100 characters: the accounts server reads a longer one as none.",
        characters: "No spaces and no accented letters: copy the client ID again.",
      },
      clientSecret: {
        missing: "The client secret is needed: copy it from the app’s page.",
        "too-long": "At most 100 characters: the accounts server reads a longer one as none.",
        characters: "No spaces and no accented letters: copy the client secret again.",
      },
      scopes: {
        missing: "A scope has no name.",
        "too-long": "At most 60 scopes, each of at most 100 characters.",
        characters: "A scope’s name has no accented letters, no quotes and no backslash.",
      },
    },
    save: "Save the app",
    order: "First register the redirect URLs",
    orderNote: "Both must stand in the app’s list of Redirect URLs, letter by letter.",
  },
  page: {
    clientId: "Client ID",
    secret: "Client Secret",
    secretNote: "write-only; equal fingerprints mean equal secrets",
    noSecret: "not saved",
    platform: "Platform",
    created: "Added",
    used: "Used",
    install: "Install on a store",
    save: "Save changes",
    edit: "Name, secret, scopes",
    redirectTitle: "Redirect URLs to register",
    redirectNote:
      "On partners.haravan.com, page of your app, field Redirect URL. Compared letter by letter: scheme, host, port, path, no slash at the end.",
    redirectLogin: "Login leg",
    redirectInstall: "Install leg",
    portNote: (port: string) =>
      `The tool listens on port ${port}. When you start it with another PORT, or behind another address (APP_ORIGIN), these URLs change: register the new ones as well, or the accounts server shows its error page.`,
    newSecret: "New Client Secret",
    newSecretHint: "Leave it empty to keep the present one. Installations keep their tokens.",
  },
  remove: {
    open: "Delete this registration",
    title: "What is deleted, and where",
    here: "Here",
    hereWhat: (installations: string, runs: string) =>
      `Client id and secret, ${installations} with their tokens, ${runs} with all steps.`,
    provider: "At Haravan",
    providerWhat:
      "Nothing. The app stays on the partner dashboard, and stays installed on its stores until a merchant removes it there.",
    sandbox: "On the sandbox",
    sandboxWhat: "The demo app and everything it changed there. A new one is made when you need it.",
    confirm: "Delete it",
  },
  saved: "Saved.",
  sandbox: enSandboxApp,
};

export type AppMessages = typeof enApps;
