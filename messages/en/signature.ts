/** Plain strings: the check runs on a page that sends them to the browser. */
export const enSignature = {
  title: "Check a signature",
  lead: "The stored client secret of one of your apps decides. What you paste is sent to this tool’s server when you press the button, not before; it is not kept.",
  app: "App registration",
  noApps: "You have no app registration with a secret yet. Add one to check signatures with it.",
  addApp: "Add an app",
  signIn: "Sign in to check with the secret of one of your apps.",
  goSignIn: "Sign in",
  kind: {
    legend: "What was signed",
    launch: { title: "Launch URL", note: "The address that the admin opens your app with; it carries hmac." },
    webhook: { title: "Webhook", note: "Its body, exactly as it came, and the header X-Haravan-Hmacsha256." },
  },
  url: {
    label: "Launch URL, or its query",
    hint: "As the browser or your access log has it, before anything decodes it.",
  },
  body: {
    label: "Body",
    hint: "The exact text. Copied from a log or an editor it may differ already; then another form matches, and says so.",
  },
  hmac: { label: "X-Haravan-Hmacsha256", hint: "The value of the header." },
  send: "Send and check",
  sending: "Checking …",
  failures: {
    incomplete: "Something is missing: fill in every field of the kind you chose.",
    gone: "This app registration does not exist any more.",
    noSecret: "The secret of this app registration is not stored or cannot be read. Enter it again on the app’s page.",
    failed: "The check could not be made. Nothing was kept.",
  },
  outcomes: {
    "original-raw":
      "The signature is right: it was made with this secret over the pairs in their original order, as they stand in the URL. An app that refuses it sorts or decodes them, or holds another secret.",
    "original-decoded":
      "The signature is right: it was made with this secret over the pairs in their original order, with their values decoded.",
    "sorted-raw":
      "It matches over the sorted pairs. That is the rule of another platform: Haravan signs the original order, so this URL was reordered or signed by something else.",
    "sorted-decoded":
      "It matches over the sorted pairs with their values decoded. That is the rule of another platform: Haravan signs the original order, so this URL was reordered or signed by something else.",
    "sorted-joined":
      "It matches over the sorted pairs joined without a sign: the signature of Haravan’s older API, not of today’s launch.",
    "raw-body":
      "The signature is right: it was made with this secret over exactly these bytes. An app that refuses them does not check the bytes as they came, or compares in another encoding.",
    trimmed: "It matches once the white space around the body is removed: something added it after signing.",
    "newline-added": "It matches with a line break at the end, which this copy of the body has lost.",
    "unix-newlines": "It matches with Unix line breaks: something turned them into Windows ones.",
    "windows-newlines": "It matches with Windows line breaks: something turned them into Unix ones.",
    "without-bom": "It matches without the byte order mark at the start, which something added.",
    "json-compact":
      "It matches once the JSON is written without spaces: this body was parsed and formatted after signing.",
    "json-spaced":
      "It matches once the JSON is written with a space behind commas and colons: this body was parsed and written again.",
    "json-indented": "It matches once the JSON is indented by two: this body was parsed and written again.",
    "json-ascii":
      "It matches once letters outside ASCII are written as \\u escapes: this body was parsed and written again.",
    "json-escaped-slashes":
      "It matches once slashes and letters outside ASCII are escaped: this body was parsed and written again.",
    none: "It matches in no form. It was made with another secret, or what was pasted is not what was signed.",
    "no-signature": "This URL carries no hmac, so there is nothing to check.",
    "not-a-signature": "This is no SHA-256 signature: it is neither 64 hexadecimal characters nor 32 bytes in base64.",
  },
  /** Behind `none`, for a webhook. */
  adminSecret: "A webhook that was made in the store’s admin has a secret of its own.",
  encoding: {
    label: "Written in",
    hex: "hex",
    base64: "base64",
    "hex-in-base64": "hex, and that in base64 once more",
    unknown: "no form of SHA-256",
  },
  age: {
    label: "Age of the timestamp",
    fresh: "A public app accepts 300 s either way.",
    old: "Over 300 s, which a public app refuses as a replay, whatever the signature.",
  },
  tried: "Tried",
  diagnosis: "When your app refuses it",
  ask: "What would decide it:",
};

export type SignatureMessages = typeof enSignature;
