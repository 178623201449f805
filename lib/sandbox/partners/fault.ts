/** What is wrong with a field, stable: a dashboard says it in its own words and language. */
export type PartnerFaultCode =
  | "not-json"
  | "field-unknown"
  | "field-missing"
  | "field-type"
  | "choice-unknown"
  | "text-empty"
  | "text-too-long"
  | "text-control"
  | "list-empty"
  | "list-too-long"
  | "number-range"
  | "url-malformed"
  | "url-scheme"
  | "url-insecure"
  | "url-fragment"
  | "url-userinfo"
  | "url-wildcard"
  | "url-duplicate"
  | "scope-unknown"
  | "scope-private-only"
  | "scenario-unknown"
  | "too-many-apps";

export interface PartnerFault {
  /** `redirect_uris.1`; empty for the whole. */
  readonly path: string;
  readonly code: PartnerFaultCode;
  /** What should stand there. */
  readonly message: string;
  readonly least?: number;
  readonly most?: number;
  /** The name that is not known. */
  readonly found?: string;
}
