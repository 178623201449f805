export const enShell = {
  skip: "Skip to content",
  mainNav: "Main",
  menu: "Menu",
  nav: {
    install: "Install",
    diagnose: "Diagnose",
    runs: "Runs",
    stores: "Stores",
    apps: "Apps",
    exchange: "Exchange",
    lab: "Lab",
    errors: "Errors",
  },
  signedInAs: (name: string) => `Signed in as ${name}`,
  signedInBy: {
    sandbox: "demo person of the sandbox",
    haravan: "Haravan account",
    operator: "your organisation's sign-in",
  },
  signIn: "Sign in",
  signOut: "Sign out",
  mine: "My data",
  keys: "API keys",
  language: "Language",
  languages: { en: "English", vi: "Tiếng Việt" },
  footer: "Auth Doctor for Haravan. Not made by Haravan.",
  simulated: "simulated",
  simulatedNote: "The sandbox is on: its accounts server, API and stores are simulated on this machine.",
};

export type ShellMessages = typeof enShell;
