// Names of what a rehearsal menu posts.

export const rehearseFields = {
  /** A Rehearsal of lib/trace/rehearsals.ts: the button that was pressed. */
  what: "what",
  /** Which scope a new install goes without. */
  scope: "scope",
} as const;
