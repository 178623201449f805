// Names of what the forms of a run post. Action paths: `/runs/{id}/error-page`, `/runs/{id}/cancel`.

export const runFields = {
  /** The pasted text of a hosted error page. */
  errorPage: { text: "text" },
} as const;
