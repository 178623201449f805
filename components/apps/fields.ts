// Names of what the registration forms post: POST /apps/add creates, POST /apps/{id}/change changes, POST /apps/{id}/delete removes.

export const appFields = {
  name: "name",
  clientId: "clientId",
  /** Empty on change: the present secret stays. */
  clientSecret: "clientSecret",
  /** Repeated, one per scope. */
  scopes: "scopes",
  /** Other scope names, separated by spaces. */
  moreScopes: "moreScopes",
} as const;

/** Where a fault of a field is put right. */
export const appInputs = { ...appFields, scopes: appFields.moreScopes } as const;
