/** Parts of a store's page that a link may lead to. */
export const sectionIds = {
  scopes: "scopes",
  calls: "probes",
  powers: "token-powers",
  life: "token",
  unauthorized: "unauthorized",
  callLimit: "call-limit",
  rehearse: "rehearse",
  remove: "delete",
} as const;
