/** The areas of the platform that have a host of their own. */
export const hostAreas = ["accounts", "apis", "webhook"] as const;
export type HostArea = (typeof hostAreas)[number];
export type HostNames = Readonly<Record<HostArea, string>>;

/** What clients with fixed addresses call. */
export const platformHosts: HostNames = {
  accounts: "accounts.haravan.com",
  apis: "apis.haravan.com",
  webhook: "webhook.haravan.com",
};
