/** Tokens with a refresh token among them, of the plain client unless the row names another. */
export const given = {
  given: "tokens",
  authorize: { scope: "offline_access com.read_orders profile openid" },
} as const;

export const live = { refresh: "live", access: "live" } as const;
