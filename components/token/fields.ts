// POST /stores/{id}/refresh.

export const refreshFields = {
  /** Of the token that the page showed. */
  generation: "generation",
  /** Ticked where the live app's copy of the token would die. */
  confirm: "confirm",
} as const;

/** In the form of a call: refresh first, when the token has expired. */
export const refreshFirstField = "refresh_if_expired";
