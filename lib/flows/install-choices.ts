import { z } from "zod";
import { defaultInstallScopes, sortScopes } from "@/lib/haravan/scopes";

const scopeName = z
  .string()
  .trim()
  .regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, "scope");

/** Thirty-one years, in nine digits: IdentityServer4 reads a number of 32 bits. */
const longestMaxAge = 999_999_999;

/** What a person chooses before an install; every field has the default that the home page's button uses. */
export const InstallChoices = z.object({
  registrationId: z
    .string()
    .regex(/^[\w-]{1,64}$/, "registrationId")
    .optional(),
  flow: z.enum(["two-phase", "direct"]).default("two-phase"),
  response: z.enum(["hybrid-form-post", "code-query"]).default("hybrid-form-post"),
  pkce: z.boolean().default(false),
  scopes: z.array(scopeName).min(1).max(60).optional(),
  orgid: z
    .string()
    .trim()
    .regex(/^\d{1,20}$/, "orgid")
    .optional(),
  /** Which demo person logs in on the sandbox; absent: whoever is signed in there. */
  demoPerson: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, "demoPerson")
    .optional(),
  preflight: z.boolean().default(true),
  /** Stops before the last exchange and keeps the code, to be sent by hand. */
  holdCode: z.boolean().default(false),
  /** Asks the sandbox for a code that lives so long. */
  codeLifetimeSeconds: z.int().min(1).max(300).optional(),
  /** How long ago the person may have signed in; older than that, the server is to ask again. */
  maxAgeSeconds: z.int().min(1).max(longestMaxAge).optional(),
  /** An experiment: another redirect URI than the registered one. */
  redirectUri: z
    .url({ protocol: /^https?$/ })
    .max(400)
    .optional(),
});
export type InstallChoices = z.output<typeof InstallChoices>;

const text = (form: URLSearchParams, name: string): string | undefined => {
  const value = form.get(name)?.trim();
  return value ? value : undefined;
};

/** What is no number stays what it is, to be refused under its name. */
const number = (form: URLSearchParams, name: string): number | string | undefined => {
  const value = text(form, name);
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : value;
};

/** Reads the install form's fields; what is wrong is named by field. */
export function readInstallForm(form: URLSearchParams) {
  // `scope` is the whole list as an authorize URL has it: so a link can carry one.
  const picked = [...form.getAll("scopes"), ...(text(form, "scope") ?? "").split(/\s+/).filter(Boolean)];
  const typed = (text(form, "moreScopes") ?? "").split(/[\s,]+/).filter(Boolean);
  const scopes = sortScopes([...new Set([...picked, ...typed])]);
  return InstallChoices.safeParse({
    registrationId: text(form, "registrationId"),
    flow: text(form, "flow"),
    response: text(form, "response"),
    pkce: form.has("pkce"),
    scopes: scopes.length > 0 ? scopes : undefined,
    orgid: text(form, "orgid"),
    demoPerson: text(form, "demoPerson"),
    preflight: !form.has("skipPreflight"),
    holdCode: form.has("holdCode"),
    maxAgeSeconds: number(form, "maxAgeSeconds"),
    redirectUri: text(form, "redirectUri"),
  });
}

/** The scopes of a leg: login scopes always, the rest as chosen. */
export function scopesToAsk(choices: Partial<InstallChoices>, registered: readonly string[]): readonly string[] {
  return choices.scopes ?? (registered.length > 0 ? registered : defaultInstallScopes);
}
