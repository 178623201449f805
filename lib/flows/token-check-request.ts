import { z } from "zod";

/** What POST /api/installations/{id}/token-check takes. */
export const TokenCheckRequest = z.strictObject({
  access_token: z
    .string()
    .max(8192)
    .optional()
    .meta({ writeOnly: true })
    .describe(
      "What your app sends as its token, with everything around it; absent: the stored one. Compared by fingerprint, sent to this installation's provider at most, never kept and never answered.",
    ),
});
export type TokenCheckRequest = z.output<typeof TokenCheckRequest>;
