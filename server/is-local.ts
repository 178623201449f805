import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackHost } from "@/lib/env/is-loopback";

// What tunnels and proxies add. One of these means that the person is not at this machine, whatever the socket says.
const forwardingHeader =
  /^(forwarded|via|x-forwarded(-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-(host|url|forwarded-for)|true-client-ip|fastly-client-ip|fly-client-ip|cf-.*|cdn-loop|x-envoy-.*|x-amzn-trace-id|x-tunnel-.*|ngrok-.*)$/;

/** Whether the request was made on this very machine: peer and Host are loopback, and nobody forwarded it. */
export function isLocal(peer: string | undefined, hostname: string, headers: IncomingHttpHeaders): boolean {
  return (
    peer !== undefined &&
    isLoopbackHost(peer) &&
    isLoopbackHost(hostname) &&
    !Object.keys(headers).some((name) => forwardingHeader.test(name))
  );
}
