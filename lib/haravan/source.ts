/** Where a fact comes from. `ref` is a public document; `date` is when it was read. */
export interface Source {
  /** `documented`: Haravan says it. `observed`: seen in public code. `inferred`: from IdentityServer4 or a standard. */
  readonly kind: "documented" | "observed" | "inferred";
  readonly ref: string;
  readonly date: string;
}

const readOn = "2026-11-22";

export const documented = (page: string): Source => ({
  kind: "documented",
  ref: `https://docs.haravan.com/docs/${page}/`,
  date: readOn,
});

export const observed = (ref: string): Source => ({ kind: "observed", ref, date: readOn });

export const inferred = (ref: string): Source => ({ kind: "inferred", ref, date: readOn });

/** A file of IdentityServer4 at the commit whose behaviour was recorded. */
export const identityServer4 = (file: string): Source =>
  inferred(`https://github.com/IdentityServer/IdentityServer4/blob/5e40bd1/src/IdentityServer4/src/${file}`);
