import { readEvidenceLink, writeEvidenceLink } from "@/components/diagnose/evidence-link";
import type { Evidence } from "@/lib/diagnosis";

// What somebody without scripts pasted, redacted, on its way from the form to the page that explains it: in their own
// browser for some minutes, and nowhere else.
export const caseCookie = "auth-doctor.case";
const prefix = "#e=";

/** A browser keeps four kilobytes in a cookie, its name and all. */
const longest = 3_800;

/** `null`: too much for a cookie. */
export async function setCaseCookie(evidence: Evidence, https: boolean): Promise<string | null> {
  const packed = (await writeEvidenceLink(evidence))?.slice(prefix.length) ?? null;
  if (packed === null || packed.length > longest) return null;
  return `${caseCookie}=${packed}; Max-Age=600; Path=/diagnose; HttpOnly; SameSite=Strict${https ? "; Secure" : ""}`;
}

/** `null`: there is none, or somebody wrote another thing into it. */
export async function readCaseCookie(value: string | undefined): Promise<Evidence | null> {
  return value === undefined ? null : await readEvidenceLink(`${prefix}${value}`);
}
