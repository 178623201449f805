// Names in the signature form; it may stand on a page beside another form.

export const signatureFields = {
  registration: "signatureRegistration",
  /** `launch` | `webhook` */
  kind: "signatureKind",
  url: "signatureUrl",
  body: "signatureBody",
  hmac: "signatureHmac",
} as const;
