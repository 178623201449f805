import { z } from "zod";

const pairs = z.array(z.object({ name: z.string(), value: z.string() }));
const unmeasured = { cookies: pairs, headersSize: z.number(), bodySize: z.number() };

const entry = z.object({
  pageref: z.string(),
  startedDateTime: z.iso.datetime(),
  time: z.number(),
  request: z.object({
    method: z.string(),
    url: z.string(),
    httpVersion: z.string(),
    headers: pairs,
    queryString: pairs,
    postData: z.object({ mimeType: z.string(), text: z.string() }).optional(),
    ...unmeasured,
  }),
  response: z.object({
    status: z.int().describe("0: no answer came, or the browser alone saw it."),
    statusText: z.string(),
    httpVersion: z.string(),
    headers: pairs,
    content: z.object({ size: z.int(), mimeType: z.string(), text: z.string().optional() }),
    redirectURL: z.string(),
    _error: z.string().optional(),
    ...unmeasured,
  }),
  cache: z.object({}),
  timings: z.object({
    blocked: z.number().optional(),
    dns: z.number().optional(),
    connect: z.number().optional(),
    ssl: z.number().optional(),
    send: z.number(),
    wait: z.number(),
    receive: z.number(),
  }),
  _step: z.string().describe("Which step of the run this was."),
  _leg: z.string().nullable(),
  _verdict: z.string(),
  _from: z.string().optional().describe("Of a message that the browser carried."),
  _to: z.string().optional(),
});

/** HTTP Archive 1.2, with the run's steps named in fields that begin with `_`. */
export const HarAnswer = z.object({
  log: z.object({
    version: z.literal("1.2"),
    creator: z.object({ name: z.string(), version: z.string() }),
    pages: z.array(
      z.object({ startedDateTime: z.iso.datetime(), id: z.string(), title: z.string(), pageTimings: z.object({}) }),
    ),
    entries: z.array(entry),
  }),
});
