import type { Core } from "../core";
import { plainKnowledge } from "../reasons/plain-knowledge";
import type { ReasonRecord } from "../store/records";
import { type EndpointName, endpointOf } from "./endpoint-of";
import { collect, type Parameters, readCarried, showBody } from "./read-parameters";
import type { Received } from "./received-log";
import { showAuthorization } from "./show-value";
import { whoseRequest } from "./whose-request";

const maxLength = 500;
const shownHeaders = ["accept", "content-length", "content-type", "host", "origin", "prefer", "user-agent"];

function showHeaders(headers: Received["headers"]): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of shownHeaders) {
    const value = headers[name];
    if (value !== undefined) shown[name] = String(value).slice(0, maxLength);
  }
  const { authorization } = headers;
  return authorization === undefined ? shown : { ...shown, authorization: showAuthorization(authorization) };
}

/** One request as it came, without what is secret in it. */
export interface ShownRequest {
  readonly request_id: string;
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly endpoint: EndpointName;
  readonly client_id: string | null;
  readonly query: Parameters;
  readonly body: Parameters | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly server_reason: Pick<ReasonRecord, "check" | "log" | "values"> | null;
}

export async function showReceived(core: Core, one: Received): Promise<ShownRequest> {
  const { headers, knowledge } = one;
  const carried = readCarried(one);
  return {
    request_id: one.requestId,
    time: new Date(one.atMs).toISOString(),
    method: one.method,
    path: one.path.slice(0, maxLength),
    endpoint: endpointOf(one.path),
    client_id: (await whoseRequest(core, headers.authorization, carried))?.slice(0, maxLength) ?? null,
    query: collect(carried.query),
    body: showBody(carried, headers["content-type"]),
    headers: showHeaders(headers),
    status: one.status,
    server_reason: knowledge === null ? null : plainKnowledge(knowledge),
  };
}
