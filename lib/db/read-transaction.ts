import { z } from "zod";
import type { Leg, NamedValue } from "@/lib/trace/model";
import { jsonText, names } from "./read-json";

export type TransactionStatus = "waiting" | "received" | "used";

/** One attempt at one leg. What has to stay secret is not here: take-transaction.ts hands it out, once. */
export interface Transaction {
  readonly id: string;
  readonly runId: string;
  readonly personId: string;
  readonly leg: Leg;
  readonly issuer: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly responseType: string;
  readonly responseMode: string | null;
  readonly authorizeAtMs: number;
  readonly expiresAtMs: number;
  readonly status: TransactionStatus;
}

export interface TransactionSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string | null;
  /** What the flow wants to find again when the browser is back; JSON, read by the flow. */
  readonly context?: unknown;
}

/** The parameters of a callback as they came, kept sealed until the browser's own GET picks them up. */
export interface KeptCallback {
  readonly method: "GET" | "POST";
  readonly params: readonly NamedValue[];
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export const SecretsText = jsonText(
  z.object({ state: z.string(), nonce: z.string(), verifier: z.string().nullable(), context: z.unknown().optional() }),
) satisfies z.ZodType<TransactionSecrets>;

export const CallbackText = jsonText(
  z.object({
    method: z.enum(["GET", "POST"]),
    params: z.array(z.object({ name: z.string(), value: z.string() })),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
) satisfies z.ZodType<KeptCallback>;

const TransactionRow = z.object({
  id: z.string(),
  run_id: z.string(),
  person_id: z.string(),
  leg: z.enum(["login", "install", "direct"]),
  issuer: z.string(),
  redirect_uri: z.string(),
  scopes: jsonText(names),
  response_type: z.string(),
  response_mode: z.string().nullable(),
  authorize_at: z.int(),
  expires_at: z.int(),
  status: z.enum(["waiting", "received", "used"]),
});

export function readTransaction(row: unknown): Transaction {
  const of = TransactionRow.parse(row);
  return {
    id: of.id,
    runId: of.run_id,
    personId: of.person_id,
    leg: of.leg,
    issuer: of.issuer,
    redirectUri: of.redirect_uri,
    scopes: of.scopes,
    responseType: of.response_type,
    responseMode: of.response_mode,
    authorizeAtMs: of.authorize_at,
    expiresAtMs: of.expires_at,
    status: of.status,
  };
}
