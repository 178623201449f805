import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import { bearer } from "./api-call";
import type { Example } from "./example";

const orders = { method: "GET", url: "https://apis.haravan.com/com/orders.json", headers: bearer } as const;

const noAnswer = (observed: Observed, client_message: string): Evidence => ({
  step: "network",
  request: orders,
  client_message,
  observed,
});

/** A call inside a container to a service of the same machine. */
const local = (observed: Observed, client_message: string): Evidence => ({
  step: "network",
  request: { method: "GET", url: "http://localhost:3001/com/shop.json", headers: bearer },
  client_message,
  observed,
});

export const networkExamples = {
  "dns-failure": {
    seen: noAnswer(
      { transport_code: "EAI_AGAIN", transport_phase: "dns" },
      "TypeError: fetch failed [cause]: Error: getaddrinfo EAI_AGAIN apis.haravan.com",
    ),
    certainty: "certain",
    lookAlike: {
      id: "connection-failed",
      seen: noAnswer(
        { transport_code: "EHOSTUNREACH", transport_phase: "connect" },
        "TypeError: fetch failed [cause]: Error: connect EHOSTUNREACH",
      ),
    },
  },
  timeout: {
    seen: noAnswer(
      { transport_code: "deadline", transport_phase: "response", waited_s: 10 },
      "TimeoutError: The operation was aborted due to timeout",
    ),
    certainty: "certain",
    lookAlike: {
      id: "service-unavailable",
      seen: {
        step: "api",
        request: orders,
        response: {
          status: 504,
          headers: { server: "nginx", "content-type": "text/html" },
          body: "<html><head><title>504 Gateway Time-out</title></head></html>",
        },
        observed: { waited_s: 60 },
      },
    },
  },
  "connection-failed": {
    seen: local(
      { transport_code: "ECONNREFUSED", transport_phase: "connect" },
      "TypeError: fetch failed [cause]: AggregateError: connect ECONNREFUSED ::1:3001, connect ECONNREFUSED 127.0.0.1:3001",
    ),
    certainty: "certain",
    lookAlike: {
      id: "timeout",
      seen: local(
        { transport_code: "UND_ERR_CONNECT_TIMEOUT", transport_phase: "connect", waited_s: 10 },
        "TypeError: fetch failed [cause]: ConnectTimeoutError: Connect Timeout Error (timeout: 10000ms)",
      ),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
