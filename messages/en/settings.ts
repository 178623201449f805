export const enSettings = {
  title: "My data",
  lead: "Everything this tool keeps about you, and the way to delete it.",
  who: "Signed in as",
  by: "Vouched for by",
  counts: { registrations: "App registrations", installations: "Installations", runs: "Runs" },
  remove: {
    open: "Delete everything of mine",
    title: "What is deleted, and where",
    here: "Here",
    hereWhat:
      "All your app registrations with their secrets, all installations with their tokens, all runs. You are signed out.",
    sandbox: "On the sandbox",
    sandboxWhat: "Your demo app and everything it changed.",
    provider: "At Haravan",
    providerWhat: "Nothing. Apps stay installed on real stores until a merchant removes them there.",
    confirm: "Delete everything",
    final: "This cannot be undone.",
  },
};

export type SettingsMessages = typeof enSettings;
