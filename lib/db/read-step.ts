import { z } from "zod";
import type { Step } from "@/lib/trace/model";

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const named = z.array(z.object({ name: z.string(), value: z.string() }));
const verdict = z.enum(["good", "warn", "bad", "unsure", "none"]);
const check = z.object({ id: z.string(), result: z.enum(["ok", "no", "unsure", "info"]), facts });

const base = {
  name: z.enum([
    "start",
    "preflight",
    "preflight-error-page",
    "preflight-narrow",
    "authorize",
    "callback",
    "discovery",
    "jwks",
    "token",
    "refresh",
    "id-token",
    "userinfo",
    "role",
    "same-store",
    "shop",
    "probe",
    "saved",
    "stopped",
    "planned",
  ]),
  leg: z.enum(["login", "install", "direct"]).nullable(),
  atMs: z.number(),
  verdict,
  facts,
  checks: z.array(check),
};

const ms = z.number().exactOptional();
const exchange = z.object({
  request: z.object({ method: z.string(), url: z.string(), headers: named, body: z.string().nullable() }),
  response: z
    .object({
      status: z.number(),
      statusText: z.string(),
      httpVersion: z.string(),
      headers: named,
      body: z.string().nullable(),
      bodyBytes: z.number(),
    })
    .nullable(),
  failure: z
    .object({
      code: z.string(),
      phase: z.enum(["policy", "dns", "connect", "tls", "request", "response"]),
      message: z.string(),
    })
    .nullable(),
  timing: z.object({ dnsMs: ms, connectMs: ms, tlsMs: ms, firstByteMs: ms, totalMs: z.number() }),
  clockOffsetSeconds: ms,
});

const lane = z.enum(["browser", "tool", "accounts", "api"]);

/** A step as it was recorded. */
export const StepSchema = z.discriminatedUnion("kind", [
  z.object({
    ...base,
    kind: z.literal("front-channel"),
    from: lane,
    to: lane,
    method: z.enum(["GET", "POST"]),
    url: z.string(),
    params: named,
  }),
  z.object({ ...base, kind: z.literal("call"), to: z.enum(["accounts", "api"]), exchange }),
  z.object({ ...base, kind: z.literal("local") }),
]) satisfies z.ZodType<Step>;

export const FactsSchema = facts;
export const VerdictSchema = verdict;
