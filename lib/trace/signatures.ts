// What a signature may have been made over, as the tool tries it: what the platform signs, and what apps sign by mistake.

/** The pairs of a launch URL without `hmac`; `raw` as they travelled, `decoded` percent-decoded. */
export const launchForms = [
  "original-raw",
  "original-decoded",
  "sorted-raw",
  "sorted-decoded",
  "sorted-joined",
] as const;

/** The body of a webhook: its bytes, or what a step in between makes of them. */
export const webhookForms = [
  "raw-body",
  "trimmed",
  "newline-added",
  "unix-newlines",
  "windows-newlines",
  "without-bom",
  "json-compact",
  "json-spaced",
  "json-indented",
  "json-ascii",
  "json-escaped-slashes",
] as const;

export type LaunchForm = (typeof launchForms)[number];
export type WebhookForm = (typeof webhookForms)[number];
export type SignatureForm = LaunchForm | WebhookForm;

/** How the signature is written; `hex-in-base64`: the hex text was encoded once more. */
export const signatureEncodings = ["hex", "base64", "hex-in-base64", "unknown"] as const;
export type SignatureEncoding = (typeof signatureEncodings)[number];

/** The first form that matches, in the order above; `none` when no form does. */
export type SignatureOutcome = SignatureForm | "none" | "no-signature" | "not-a-signature";

const outcomes: ReadonlySet<unknown> = new Set<SignatureOutcome>([
  ...launchForms,
  ...webhookForms,
  "none",
  "no-signature",
  "not-a-signature",
]);

export const isSignatureOutcome = (value: unknown): value is SignatureOutcome => outcomes.has(value);
