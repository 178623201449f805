import { z } from "zod";
import { createApiKey } from "@/lib/db/create-api-key";
import { listApiKeys } from "@/lib/db/list-api-keys";
import type { ApiKey } from "@/lib/db/read-api-key";
import { revokeApiKey } from "@/lib/db/revoke-api-key";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

export type { ApiKey } from "@/lib/db/read-api-key";

export const KeyName = z.string().trim().min(1).max(80);
export type KeyName = z.output<typeof KeyName>;

export function listKeys(ctx: FlowContext, person: PersonView): Promise<readonly ApiKey[]> {
  return listApiKeys(ctx.db, person.id);
}

/** The key itself, this once. */
export async function makeKey(ctx: FlowContext, person: PersonView, name: KeyName): Promise<string> {
  return (await createApiKey(ctx.db, { personId: person.id, name })).key;
}

/** `false`: none of theirs, or revoked before. */
export function revokeKey(ctx: FlowContext, person: PersonView, id: string): Promise<boolean> {
  return revokeApiKey(ctx.db, { personId: person.id, id });
}
