import type { Source } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import type { AskId, NextAction, NextKind, Party } from "../diagnosis";
import type { EvidenceStep } from "../evidence";

export type RetryPolicy =
  | "never"
  /** The same request can succeed after the wait the answer names. */
  | "after-wait"
  | "backoff"
  /** Only a fresh authorize request helps. */
  | "new-authorization"
  /** Again at once, after the request is corrected. */
  | "after-fix";

export type Severity = "config" | "code" | "person" | "transient" | "platform";

export interface SpecRef {
  readonly name: string;
  readonly url: string;
}

export interface CatalogEntry {
  readonly steps: readonly EvidenceStep[];
  readonly party: Party;
  readonly severity: Severity;
  readonly retry: RetryPolicy;
  /** Why it happens, most likely first → the fixes that cure that reason. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  /** Look-alikes, and the fact that tells them apart. */
  readonly tellApart: Readonly<Partial<Record<CauseId, AskId>>>;
  readonly next: { readonly kind: NextKind; readonly action: NextAction };
  readonly specs: readonly SpecRef[];
  readonly sources: readonly Source[];
  /** What people type when they search. */
  readonly aliases: readonly string[];
  /** Machine name of a sandbox scenario that leads here. */
  readonly scenario: string | null;
}

const rfc = (number: number, section: string): SpecRef => ({
  name: `RFC ${number} §${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
});

/** The sections of OpenID documents have an anchor of their own, whatever the document names them. */
const openid =
  (name: string, file: string) =>
  (section: string): SpecRef => ({
    name: `${name} §${section}`,
    url: `https://openid.net/specs/${file}.html#rfc.section.${section}`,
  });

const core = openid("OpenID Connect Core", "openid-connect-core-1_0");
const discovery = openid("OpenID Connect Discovery", "openid-connect-discovery-1_0");
const multipleResponse = openid("OAuth 2.0 Multiple Response Types", "oauth-v2-multiple-response-types-1_0");
const formPost = openid("OAuth 2.0 Form Post Response Mode", "oauth-v2-form-post-response-mode-1_0");

export const spec = { rfc, core, discovery, multipleResponse, formPost };
