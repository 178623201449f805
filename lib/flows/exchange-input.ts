import { z } from "zod";
import type { NamedValue } from "@/lib/trace/model";

const visible = /^[\x20-\x7e]*$/;
const secretText = z.string().max(4_096).regex(visible);

/** Whose credentials: a registration's, or typed for this one request. A host is never typed. */
const Client = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("registration"), id: z.string().min(1).max(64) }),
  z.object({
    kind: z.literal("own"),
    provider: z.enum(["haravan", "sandbox"]),
    clientId: z.string().trim().min(1).max(200).regex(visible),
    clientSecret: z.string().max(400).regex(visible),
  }),
]);

const Grant = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("authorization_code"),
    /** Typed, or the one that a run keeps: that never leaves the server. */
    code: z.union([z.object({ value: secretText }), z.object({ keptByRun: z.string().min(1).max(64) })]),
    /** Absent with a kept code: as at its authorize request. */
    redirectUri: z.string().max(2_000).regex(visible).optional(),
    codeVerifier: z.string().max(400).regex(visible).optional(),
  }),
  z.object({ kind: z.literal("refresh_token"), refreshToken: secretText }),
]);

/** A token request by hand. Nearly everything may be wrong on purpose: that is what it is for. */
export const ExchangeInput = z.object({
  client: Client,
  grant: Grant,
  /** Twice: the same request again, right after the first answer. */
  times: z.union([z.literal(1), z.literal(2)]).default(1),
  body: z.enum(["form", "json"]).default("form"),
  /** Further fields of the body; one of the same name is replaced, an empty one is left out. */
  extra: z
    .array(z.object({ name: z.string().min(1).max(100).regex(visible), value: z.string().max(2_000).regex(visible) }))
    .max(20)
    .default([]),
  /** Keeps the tokens as an installation; only for a registration. Otherwise they are dropped. */
  store: z.boolean().default(false),
});
export type ExchangeInput = z.output<typeof ExchangeInput>;

export interface SentBody {
  readonly body: ExchangeInput["body"];
  readonly extra: readonly NamedValue[];
}
