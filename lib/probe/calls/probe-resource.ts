import type { ProviderHosts } from "@/lib/haravan/hosts";
import type { Verdict } from "@/lib/trace/model";
import { parseJson } from "@/lib/trace/parse-json";
import { headerValue, type RawExchange, type RawRequest, type Send } from "@/lib/trace/raw";
import { readRetryAfter } from "@/lib/trace/read-retry-after";
import { type Bucket, readBucket } from "../limit/read-bucket";
import { checkProbePath } from "./check-probe-path";
import type { CallHost } from "./known-calls";

/** A path that needs no further knowledge: `/com/products.json`, with its query if any. */
export interface ProbeAddress {
  readonly path: string;
  readonly host?: CallHost;
}

export interface ProbeInput {
  readonly hosts: ProviderHosts;
  readonly accessToken: string;
  readonly resource: ProbeAddress;
}

/** A GET, and nothing else: the type says so, and so does the one function that makes it. */
export interface ProbeRequest extends RawRequest {
  readonly method: "GET";
  readonly body: null;
}

export interface ProbeReading {
  readonly status: number | null;
  readonly verdict: Verdict;
  readonly bucket: Bucket | null;
  readonly retryAfterSeconds: number | null;
  /** The body, when it was JSON. */
  readonly json?: unknown;
}

export interface ProbeResult extends ProbeReading {
  readonly exchange: RawExchange;
}

/** One read-only call made to learn something. */
export async function probeResource(input: ProbeInput & { readonly send: Send }): Promise<ProbeResult> {
  const exchange = await input.send(buildProbeRequest(input));
  return { exchange, ...readProbeAnswer(exchange) };
}

/** What somebody typed is checked before it comes here: a path that is no documented GET at this host is a bug. */
export function buildProbeRequest({ hosts, accessToken, resource }: ProbeInput): ProbeRequest {
  const checked = checkProbePath(hosts, resource.host ?? "api", resource.path);
  if (!checked.ok) throw new RangeError(`a token is not sent there: ${checked.failure}`);
  return {
    method: "GET",
    url: checked.value.href,
    headers: [
      { name: "Accept", value: "application/json" },
      { name: "Authorization", value: `Bearer ${accessToken}` },
    ],
    body: null,
  };
}

export function readProbeAnswer(exchange: RawExchange): ProbeReading {
  const { response } = exchange;
  if (exchange.failure !== null || response === null) {
    return { status: response?.status ?? null, verdict: "bad", bucket: null, retryAfterSeconds: null };
  }
  const parsed = parseJson(response.body);
  const json = parsed.ok ? { json: parsed.value.value } : {};
  return {
    status: response.status,
    verdict: verdictOf(response.status, parsed.ok ? parsed.value.value : undefined),
    bucket: readBucket(headerValue(response.headers, "x-haravan-api-call-limit")),
    retryAfterSeconds: readRetryAfter(headerValue(response.headers, "retry-after"), exchange.startedAtMs),
    ...json,
  };
}

/** A 200 proves nothing by itself: it may be an error object, or no JSON at all. A 429 or 5xx says nothing of the token. */
function verdictOf(status: number, json: unknown): Verdict {
  if (status === 200) return typeof json === "object" && json !== null && !isError(json) ? "good" : "warn";
  if (status === 429 || status >= 500) return "unsure";
  return status === 404 || (status >= 300 && status < 400) ? "warn" : "bad";
}

function isError(json: object): boolean {
  const names = Object.keys(json);
  return names.length <= 2 && names.some((name) => name === "error" || name === "errors");
}
