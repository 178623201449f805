import { z } from "zod";
import type { TokenKnowledge } from "@/lib/probe/unauthorized/story";
import type { Facts } from "@/lib/trace/model";

const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);

const Ended = z.object({
  how: z.enum(["uninstalled", "unauthorized"]),
  by: z.enum(["webhook", "answer"]),
  at: z.string(),
});

const Token = z.object({
  installationId: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  storeName: z.string(),
  orgid: text,
  here: z.boolean(),
  secret: z.enum(["access-token", "refresh-token", "client-secret"]),
  origin: z.enum(["installed", "imported", "private"]),
  kind: z.enum(["service", "user", "private", "unknown"]),
  generation: z.number(),
  newest: z.number(),
  fate: z.enum(["rotated", "reinstalled", "uninstalled"]).nullable().default(null),
  endedAt: text,
  obtainedAt: z.string(),
  lifetimeSeconds: number,
  workedAt: text,
  worked: z.boolean(),
  ended: Ended.nullable().default(null),
});

const problems = [
  "empty",
  "placeholder",
  "quoted",
  "white-space",
  "characters",
  "percent-encoded",
  "fragment-attached",
  "too-long",
  "cut-or-not-a-handle",
  "is-client-id",
  "scheme-repeated",
  "is-jwt",
  "is-words",
] as const;

const Basis = z.object({
  nowMs: z.number(),
  provider: z.enum(["haravan", "sandbox"]),
  orgid: text,
  subject: z.enum(["present", "pasted"]),
  problem: z.enum(problems).nullable().default(null),
  sendable: z.boolean(),
  cleaned: z.boolean(),
  token: Token.nullable().default(null),
  renewable: z.boolean(),
  registered: z.boolean(),
  offsetSeconds: number,
  offsetAtIssueSeconds: number,
});

type Flat = Record<string, string | number | boolean>;

function flatten(value: object, prefix: string, into: Flat): Flat {
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === "string" || typeof item === "number" || typeof item === "boolean")
      into[`${prefix}${name}`] = item;
    else if (typeof item === "object" && item !== null) flatten(item, `${prefix}${name}.`, into);
  }
  return into;
}

type Nested = { [name: string]: string | number | boolean | Nested };

function nest(facts: Facts): Nested {
  const root: Nested = {};
  for (const [path, value] of Object.entries(facts)) {
    const names = path.split(".");
    const last = names.pop() ?? path;
    let at = root;
    for (const name of names) {
      const inner = at[name];
      const next: Nested = typeof inner === "object" ? inner : {};
      at[name] = next;
      at = next;
    }
    at[last] = value;
  }
  return root;
}

/** What a story was told from, as the facts of a step: a page shows the same story later, whatever happened since. */
export const writeBasis = (known: TokenKnowledge): Facts => flatten(known, "", {});

/** Null: another version of this program wrote it. */
export function readBasis(facts: Facts): TokenKnowledge | null {
  const read = Basis.safeParse(nest(facts));
  return read.success ? read.data : null;
}
