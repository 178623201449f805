import { type LintFinding, raise } from "./finding";
import { type AuthorizeUrl, sentValue } from "./read-authorize-url";

const prompts: readonly string[] = ["none", "login", "consent", "select_account"];

/** The optional parameters that the server looks at last. */
export function checkPrompts(url: AuthorizeUrl): readonly LintFinding[] {
  const maxAge = sentValue(url, "max_age");
  const orgid = sentValue(url, "orgid");
  return [
    ...checkPrompt(sentValue(url, "prompt")),
    ...(maxAge === null || isSeconds(maxAge)
      ? []
      : [raise("max-age-invalid", "authorize_url.max_age", { found: maxAge })]),
    ...(orgid === null || /^\d{1,20}$/.test(orgid)
      ? []
      : [raise("orgid-not-a-number", "authorize_url.orgid", { found: orgid })]),
  ];
}

function checkPrompt(prompt: string | null): readonly LintFinding[] {
  const at = "authorize_url.prompt";
  if (prompt === null) return [];
  const values = prompt.split(" ").filter((value) => value !== "");
  // One value that the server does not know makes it ignore them all.
  if (!values.every((value) => prompts.includes(value))) return [raise("prompt-unknown", at, { found: prompt })];
  if (!values.includes("none")) return [];
  return [raise(values.length > 1 ? "prompt-combined" : "prompt-none", at, { found: prompt })];
}

const isSeconds = (text: string): boolean =>
  /^\s*[+-]?\d{1,20}\s*$/.test(text) && Number(text) >= 0 && Number(text) <= 2_147_483_647;
