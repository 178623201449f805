export interface PolicyPlace {
  /** Origins that a form's redirect may end at (the accounts hosts). */
  readonly formTargets: readonly string[];
  readonly https: boolean;
  readonly development: boolean;
}

/** The policy of a page made on demand: what runs carries the nonce. */
export function pagePolicy({ nonce, ...place }: PolicyPlace & { readonly nonce: string }): string {
  // Development only: React rebuilds server stacks with eval.
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${place.development ? " 'unsafe-eval'" : ""}`;
  const styles = place.development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return policy(place, scripts, styles);
}

/** The policy of a page made at build time: files of ours, and inline the very scripts that stand in it. */
export function prerenderedPolicy({ hashes, ...place }: PolicyPlace & { readonly hashes: readonly string[] }): string {
  // In development the page is made anew on every request, and nobody has counted its scripts.
  const inline = place.development ? ["'unsafe-inline'", "'unsafe-eval'"] : hashes.map((hash) => `'${hash}'`);
  return policy(place, ["'self'", ...inline].join(" "), place.development ? "'self' 'unsafe-inline'" : "'self'");
}

function policy({ formTargets, https, development }: PolicyPlace, scripts: string, styles: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // Governs the redirect after a form post as well, and flows start with one.
    `form-action 'self' ${formTargets.join(" ")}`.trim(),
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
