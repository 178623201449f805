import type { z } from "zod";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One thing that the API does: read by the router, which enforces it, and by the document, which tells it. */
export interface Operation {
  /** Stable name in the document. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** `open`: without sign-in, rate limited where the caller is not on this machine. */
  readonly access: "open" | "signed-in";
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A body may be absent altogether. */
  readonly bodyOptional?: boolean;
  readonly maxBodyBytes?: number;
  /** By status; `null`: no body. Problem documents are added by the document itself. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Statuses (`4XX`: all of them) of problem documents beside those that follow from access, body and path. */
  readonly problems?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly description: string;
  readonly schema: z.ZodType | null;
  readonly type?: string;
}

export type OperationsOfPath = { readonly [M in Method]?: Operation };
