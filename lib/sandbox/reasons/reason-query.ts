import { z } from "zod";

const requestId = z.string().regex(/^[0-9a-f]{20}$/);

/** What a list of reasons can be asked for. */
export const reasonQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: requestId.optional(),
  request_id: z.array(requestId).max(100),
  /** SHA-256 of a `state`, base64url. */
  state_hash: z.array(z.string().regex(/^[\w-]{43}$/)).max(20),
  check: z.string().max(60).optional(),
  status: z.coerce.number().int().optional(),
});

export type ReasonQuery = z.output<typeof reasonQuery>;

const single = ["limit", "after", "check", "status"] as const;

/** An empty field of a form asks for nothing. */
export function readReasonQuery(params: URLSearchParams) {
  return reasonQuery.safeParse({
    ...Object.fromEntries(single.map((name) => [name, params.get(name)?.trim() || undefined])),
    request_id: params.getAll("request_id").filter(Boolean),
    state_hash: params.getAll("state_hash").filter(Boolean),
  });
}
