export const enKeys = {
  title: "API keys",
  lead: "A key lets a script act as you: read your runs, call the API of your stores, exchange codes. It cannot sign in.",
  columns: { name: "Name", key: "Key", created: "Made", used: "Last used", act: "Revoke" },
  none: "No keys yet",
  noneNote: "Make one for each script, so that each can be revoked alone.",
  never: "never",
  revoked: "revoked",
  revoke: "Revoke",
  revokeNamed: (name: string) => `Revoke ${name}`,
  add: {
    title: "Make a key",
    name: "Name",
    nameHint: "What uses it: a machine, a script, a pipeline.",
    make: "Make the key",
    failed: "The key was not made. Sign in again, or try once more.",
  },
  made: {
    title: "Your new key, shown this once",
    note: "Copy it now. Only its hash is stored here; nobody can show it again.",
    label: "API key",
    use: "Send it as Authorization: Bearer, from a script only.",
    back: "To the keys",
  },
};

export type KeysMessages = typeof enKeys;
