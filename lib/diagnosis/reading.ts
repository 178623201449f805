import type { ClientId } from "./clients";
import type { Evidence } from "./evidence";

export type ArtefactKind =
  | "authorize-url"
  | "callback-url"
  | "launch-url"
  | "url"
  | "curl-command"
  | "http-request"
  | "http-response"
  | "har"
  | "json-body"
  | "form-body"
  | "evidence"
  | "html-page"
  | "log"
  | "status";

/** One piece of a paste, as it was understood. */
export interface Artefact {
  readonly kind: ArtefactKind;
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The library whose words these are, where they show it. */
  readonly client: ClientId | null;
  /** What this piece alone says. */
  readonly evidence: Evidence;
}

/** What a reading left out, to be said where the person reads the result. */
export type ReadingLimit =
  | { readonly limit: "text-cut"; readonly read: number; readonly of: number }
  | { readonly limit: "artefacts-cut"; readonly read: number; readonly of: number }
  /** `read` entries tell of the flow or failed; the pictures, scripts and pages beside them, or too many, are left out. */
  | { readonly limit: "har-entries-cut"; readonly read: number; readonly of: number };

export interface Reading {
  /** All pieces joined. */
  readonly evidence: Evidence;
  readonly artefacts: readonly Artefact[];
  readonly limits: readonly ReadingLimit[];
}
