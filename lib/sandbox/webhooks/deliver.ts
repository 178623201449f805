import { promises as dns } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import { isIP } from "node:net";
import { type AllowedAddresses, checkUrl, isAllowed } from "./allowed-addresses";
import type { Deliver, DeliveryOutcome, DeliveryRequest } from "./delivery-port";

/** Within this time the answer has to be there. @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook */
export const timeoutMs = 5_000;
const maxTextBytes = 1_024;

async function addressesOf(url: URL): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return [host];
  return (await dns.lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}

type Attempt = DeliveryOutcome | "no-connection";

/** Connects to this very address: what the name resolves to a moment later does not matter. */
function sendTo(address: string, url: URL, request: DeliveryRequest, signal: AbortSignal): Promise<Attempt> {
  const body = request.body === null ? null : Buffer.from(request.body, "utf8");
  const isName = isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0;
  const { request: send, Agent } = url.protocol === "https:" ? https : http;
  return new Promise((resolve) => {
    const out = send({
      host: address,
      port: url.port === "" ? undefined : url.port,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: {
        ...request.headers,
        Host: url.host,
        Connection: "close",
        ...(body === null ? {} : { "Content-Length": String(body.length) }),
      },
      ...(isName ? { servername: url.hostname } : {}),
      agent: new Agent({ keepAlive: false }),
      signal,
    });
    let connected = false;
    out.on("socket", (socket) => socket.once("connect", () => (connected = true)));
    out.on("error", () => {
      if (signal.aborted) resolve({ kind: "failed", why: "timeout" });
      else resolve(connected ? { kind: "failed", why: "unreachable" } : "no-connection");
    });
    out.on("response", (answer) => {
      const status = answer.statusCode ?? 0;
      answer.on("error", () => resolve({ kind: "failed", why: signal.aborted ? "timeout" : "unreachable" }));
      if (request.method === "POST") {
        answer.destroy();
        resolve({ kind: "answered", status, text: "" });
        return;
      }
      let read = Buffer.alloc(0);
      const done = () => resolve({ kind: "answered", status, text: read.toString("utf8") });
      answer.on("data", (piece: Buffer) => {
        read = Buffer.concat([read, piece]).subarray(0, maxTextBytes);
        if (read.length === maxTextBytes) answer.destroy();
      });
      answer.on("end", done);
      answer.on("close", done);
    });
    out.end(body ?? undefined);
  });
}

/** Sends over HTTP to allowed addresses only; follows no redirect, reads no proxy from the environment. */
export function createDeliver(allowed: AllowedAddresses): Deliver {
  return async (request) => {
    const url = checkUrl(request.url);
    if (!url.ok) return { kind: "refused", why: url.failure };
    const signal = AbortSignal.timeout(timeoutMs);
    const found = addressesOf(url.value).catch((): readonly string[] => []);
    const addresses = await Promise.race([found, aborted(signal)]);
    if (addresses === null) return { kind: "failed", why: "timeout" };
    if (addresses.length === 0) return { kind: "failed", why: "unreachable" };
    // One that is not allowed is enough: whoever names it beside a good one means no good.
    if (!addresses.every((address) => isAllowed(allowed, url.value, address)))
      return { kind: "refused", why: "this address is not allowed here" };
    for (const address of addresses) {
      const outcome = await sendTo(address, url.value, request, signal);
      if (outcome !== "no-connection") return outcome;
    }
    return { kind: "failed", why: "unreachable" };
  };
}
