/** The policy of a page. `formTargets`: origins that a form's redirect may end at (the accounts hosts). */
export function pagePolicy(options: {
  readonly nonce: string;
  readonly formTargets: readonly string[];
  readonly https: boolean;
  readonly development: boolean;
}): string {
  const { nonce, formTargets, https, development } = options;
  return [
    "default-src 'self'",
    // Development only: React rebuilds server stacks with eval.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
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
