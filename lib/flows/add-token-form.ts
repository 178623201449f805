import type { AddTokenFault, AddTokenInput } from "./add-token-input";
import { answerFaults, answerMembers, isScopeName, looksSecret } from "./read-token-response";

const text = (form: URLSearchParams, name: string): string => (form.get(name) ?? "").trim();

/** What the page for adding a token posts; what belongs to the kind that was not chosen does not count. */
export function readAddForm(form: URLSearchParams): AddTokenInput {
  const kind = text(form, "kind") === "private" ? "private" : "access";
  const optional = (name: string): string | null => text(form, name) || null;
  const scopes = namedScopes(form);
  return {
    provider: text(form, "provider") === "sandbox" ? "sandbox" : "haravan",
    kind,
    // Untrimmed: what was around a token is read and told.
    accessToken: optional("accessToken") === null ? null : (form.get("accessToken") ?? ""),
    tokenResponse: kind === "private" ? null : optional("tokenResponse"),
    registration: optional("registration"),
    scopes: kind === "private" && scopes.length > 0 ? scopes : null,
    storeName: optional("storeName")?.slice(0, 100) ?? null,
    keep: form.has("keep"),
  };
}

export function namedScopes(form: URLSearchParams): readonly string[] {
  const more = (form.get("moreScopes") ?? "").split(/[\s,]+/);
  return [...new Set([...form.getAll("scopes"), ...more].map((name) => name.trim()).filter(Boolean))];
}

/** Everything that was chosen, and nothing that was pasted. */
export type AddDraft = Omit<AddTokenInput, "accessToken" | "tokenResponse">;

export const draftOf = ({ accessToken: _token, tokenResponse: _answer, ...draft }: AddTokenInput): AddDraft => draft;

/** The page again with what was chosen and what was wrong. A secret in the wrong field is left out, too. */
export function addressOfFault(draft: AddDraft, failure: AddTokenFault): string {
  const query = new URLSearchParams({ fault: nameOf(failure), provider: draft.provider, kind: draft.kind });
  const { registration, storeName, scopes, keep } = draft;
  if (registration !== null && anId.test(registration)) query.set("registration", registration);
  if (storeName !== null && !looksSecret(storeName)) query.set("storeName", storeName);
  for (const scope of scopes ?? []) if (isScopeName(scope)) query.append("scopes", scope);
  if (keep) query.set("keep", "on");
  return `/stores/add?${query}`;
}

/** As ids are made here: shorter than any secret. */
const anId = /^[\w-]{22}$/;

/** `access_token:id-token`, `token_response:scope:invalid`. */
function nameOf({ field, fault }: AddTokenFault): string {
  return typeof fault === "object" ? `${field}:${fault.member}:${fault.fault}` : `${field}:${fault}`;
}

/** What an address says was wrong, as its parts; whatever else stands there is for the words to leave out. */
export interface SaidFault {
  readonly field: AddTokenFault["field"];
  readonly fault: string;
  /** Of a token answer. */
  readonly member: (typeof answerMembers)[number] | "answer" | null;
}

const fields = ["access_token", "token_response", "registration", "scopes", "store_name", "provider"] as const;

export function readSaidFault(address: URLSearchParams): SaidFault | null {
  const [said = "", first = "", second = ""] = (address.get("fault") ?? "").split(":");
  const field = fields.find((one) => one === said);
  if (field === undefined) return null;
  if (second === "") return { field, fault: first, member: null };
  const member = [...answerMembers, "answer" as const].find((one) => one === first);
  const fault = answerFaults.find((one) => one === second);
  return member === undefined || fault === undefined ? null : { field, fault, member };
}
