import { z } from "zod";

/** What POST /api/installations/{id}/refresh takes. */
export const RefreshRequest = z.strictObject({
  generation: z
    .int()
    .min(1)
    .optional()
    .describe("Of the token to refresh, as it was read; absent: the one that stands when the request comes."),
  confirm: z
    .literal(true)
    .optional()
    .describe("Needed for a token from elsewhere: the refresh token that the live app holds stops working."),
});
