// POST /stores/{id}/probe: `resource` (components/store/fields.ts) or `set`, and `groups` (open-groups.ts). POST /runs/{id}/cancel: `back`.

export const probeFields = {
  /** "scopes" or "all". */
  set: "set",
  back: "back",
  backToStore: "store",
} as const;
