// POST /stores/{id}/probe with one field; POST /stores/{id}/delete with none.

export const storeFields = {
  /** Id of a resource in lib/haravan/resources.ts, or of a scope's probe. */
  resource: "resource",
} as const;
