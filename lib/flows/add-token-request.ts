import { z } from "zod";
import type { AddTokenInput } from "./add-token-input";

const longest = 16_384;

/** What POST /api/installations takes. What is inside a token is judged by the flow, which names it and repeats none. */
export const AddTokenRequest = z
  .strictObject({
    provider: z.enum(["haravan", "sandbox"]).default("haravan"),
    kind: z.enum(["access", "private"]).default("access").describe("`private`: made by hand in an admin or dashboard."),
    access_token: z.string().max(longest).optional(),
    token_response: z
      .union([z.record(z.string(), z.unknown()), z.string().max(4 * longest)])
      .optional()
      .describe("The token endpoint's answer, whole: scopes, lifetime and refresh token are known from it alone."),
    registration: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .describe("Id of the app registration it belongs to; a refresh needs its credentials."),
    scopes: z
      .array(z.string().min(1).max(100))
      .max(100)
      .optional()
      .describe("Of a private token: what was ticked for it. Kept as said by you."),
    store_name: z.string().trim().min(1).max(100).optional().describe("For a store that no call names."),
    keep: z.boolean().default(false).describe("Store it although every call with it is refused."),
  })
  .superRefine((of, context) => {
    if (of.access_token === undefined && of.token_response === undefined) {
      context.addIssue({ code: "custom", path: ["access_token"], message: "a token, or token_response" });
    }
  })
  .transform(
    ({ token_response: answer, ...of }): AddTokenInput => ({
      provider: of.provider,
      kind: of.kind,
      accessToken: of.access_token ?? null,
      tokenResponse: answer === undefined || typeof answer === "string" ? (answer ?? null) : JSON.stringify(answer),
      registration: of.registration ?? null,
      scopes: of.scopes ?? null,
      storeName: of.store_name ?? null,
      keep: of.keep,
    }),
  );
