// POST /stores/{id}/probe: this, or a set of probes (components/probes/fields.ts).

export const storeFields = {
  /** Id of a resource in lib/haravan/resources.ts, or of a scope's probe. */
  resource: "resource",
} as const;

/** The page's one form of calls. */
export const callFormId = "call-one";
