import { type LintFinding, raise } from "./finding";
import { checkForm, checkReach } from "./redirect-value";

const at = "registration.redirect_urls";

/** The list on the partner dashboard. */
export function checkRedirectUrls(urls: readonly string[] | undefined): readonly LintFinding[] {
  if (urls === undefined) return [];
  if (urls.length === 0) return [raise("redirect-urls-missing", at, {})];
  const seen = new Set<string>();
  const findings: LintFinding[] = [];
  urls.forEach((url, index) => {
    const here = `${at}[${index}]`;
    const broken = checkForm(url, here);
    findings.push(...(broken === null ? checkReach(url, here) : [broken]));
    if (seen.has(url.toLowerCase())) findings.push(raise("redirect-url-repeated", here, { found: url }));
    seen.add(url.toLowerCase());
  });
  if (seen.size === 1) findings.push(raise("redirect-url-single", at, {}));
  return findings;
}
