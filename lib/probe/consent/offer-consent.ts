import { findScope, scopes } from "@/lib/haravan/scopes";
import type { InstallationView } from "@/lib/trace/views";
import type { Asking } from "../calls/call-view";
import type { MatrixRow } from "../calls/probe-matrix";
import { installAddress } from "./install-address";
import { type ConsentHistory, type ConsentTry, didNotHelp, judgeConsent } from "./judge-consent";
import { type PlannedConsent, planConsent } from "./plan-consent";

type Token = Pick<
  InstallationView,
  "origin" | "scopesRequested" | "scopesGranted" | "generations" | "obtainedAt" | "runId"
>;

/** What a consent for any call of one installation rests on. */
export interface ConsentBasis {
  readonly installation: Token;
  readonly registered: boolean;
  /** Of the person who installed; null: not known. */
  readonly roles: readonly string[] | null;
  readonly tries: readonly ConsentTry[];
  readonly asking: Asking | null;
}

export interface ConsentOffer {
  readonly consent: PlannedConsent;
  /** What asking for the same has come to so far. */
  readonly history: ConsentHistory;
}

/** What to ask for so that the token has `needed` as well, and whether that has been tried. */
export function offerConsent(
  { installation, registered, roles, tries }: ConsentBasis,
  needed: readonly string[],
): ConsentOffer {
  const { scopesRequested: asked, scopesGranted: granted, generations, obtainedAt, runId, origin } = installation;
  const grantedBefore = generations[1]?.scopesGranted ?? null;
  return {
    consent: planConsent({ needed, asked, granted, origin, registered, roles }),
    history: judgeConsent({ needed, asked, granted, grantedBefore, obtainedAt, runId, tries }),
  };
}

/** What the reads of a matrix lack, all at once. */
export interface MissingScopes {
  readonly names: readonly string[];
  /** Those of them that no consent gives: for private apps only, or listed on no page. */
  readonly elsewhere: readonly string[];
  /** Those of them that were asked for already, in vain. */
  readonly inVain: readonly string[];
  readonly offer: ConsentOffer;
  /** Where each list is asked for; empty when there is no app to ask with. */
  readonly asks: readonly { readonly scopes: readonly string[]; readonly address: string }[];
}

type Row = Pick<MatrixRow, "method" | "scope" | "granted" | "verdict" | "notes">;

/**
 * Does a row lack its scope: not granted, or refused for it? What answers this very token without it lacks nothing, nor
 * does a token of a kind that can never have it.
 */
export const lacksScope = ({ scope, granted, verdict, notes }: Row): boolean =>
  scope !== null &&
  (granted === "no" || verdict === "refused-scope") &&
  !notes.includes("answers-without-scope") &&
  !notes.includes("never-private");

const documented: ReadonlySet<string> = new Set(scopes.map(({ name }) => name));
const canBeAskedFor = (name: string): boolean => documented.has(name) && findScope(name)?.privateAppOnly !== true;

/** Null: every read has what it needs. */
export function offerMissing(basis: ConsentBasis, rows: readonly Row[]): MissingScopes | null {
  const lacking = rows.filter((row) => row.method === "GET" && lacksScope(row));
  const names = [...new Set(lacking.flatMap(({ scope }) => scope ?? []))];
  if (names.length === 0) return null;
  const wanted = names.filter(canBeAskedFor);
  const offer = offerConsent(basis, wanted);
  const { asking } = basis;
  const lists = offer.consent.plan?.lists ?? [];
  return {
    names,
    elsewhere: names.filter((name) => !canBeAskedFor(name)),
    inVain: wanted.filter((name) => didNotHelp(offerConsent(basis, [name]).history)),
    offer,
    asks:
      asking === null
        ? []
        : lists.map((list) => ({ scopes: list, address: installAddress(asking.registrationId, list, asking.choices) })),
  };
}
