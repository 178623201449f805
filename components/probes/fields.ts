// POST /stores/{id}/probe: `resource` (components/store/fields.ts), `call` or `set`, and `groups` (open-groups.ts). POST /runs/{id}/cancel: `back`.

export const probeFields = {
  /** "scopes" or "all". */
  set: "set",
  /** Id of a call, sent from its row in the matrix: the page after it is at that row. */
  call: "call",
  back: "back",
  backToStore: "store",
} as const;

/** The fragment of a row of the matrix; the scope table's row of the same call has the bare id. */
export const rowAnchor = (resource: string): string => `call-${resource}`;
