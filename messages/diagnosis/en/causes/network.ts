import type { DiagnosisWords } from "@/lib/diagnosis";

export const networkCauses = {
  "dns-failure": {
    title: "Name does not resolve",
    summary: "The host name could not be turned into an address, so no call was made.",
    meaning:
      "ENOTFOUND says that there is no such name; EAI_AGAIN that the name server did not answer. The platform never heard of the call.",
    tellApart: "The code is enough. A name that resolves and then refuses is a failed connection.",
    reasons: {
      "name-mistyped": "The host is mistyped or empty: api. for apis., a space, undefined.",
      "container-dns": "The container or cluster has no working name server.",
      "no-internet": "The machine has no way out, or names resolve only through a proxy.",
      "record-missing": "The domain has no record yet, or no longer.",
    },
    fixes: {
      "compare-host": "Compare the host with accounts.haravan.com, apis.haravan.com and webhook.haravan.com.",
      "set-dns": "Set a name server for the container (Docker: --dns, compose: dns) and try nslookup inside it.",
      "check-route-out": "Try curl on the same machine, and set HTTPS_PROXY if this network needs one.",
      "fix-record": "Create the record, and wait until it is known everywhere.",
    },
  },
  timeout: {
    title: "No answer in time",
    summary: "The call was given up because no answer came.",
    meaning: "Nothing is known about what the other side did: a write may have happened, a code may be spent.",
    tellApart:
      "The same call with curl on the same machine shows whether it is the network. If it works only through a proxy, the client does not use that proxy.",
    reasons: {
      "slow-provider": "The platform answers slowly.",
      "firewall-drops": "A firewall drops the packets, or a proxy is required.",
      "ipv6-route": "IPv6 is tried first and leads nowhere.",
      "limit-too-short": "The client's limit is too short; openid-client 5 gives up after 3.5 seconds.",
      "cold-start": "The function was just starting and spent the time on that.",
    },
    fixes: {
      "retry-with-backoff": "Try again with growing pauses; check first whether a write happened.",
      "call-from-host": "Try the same call with curl -v on this machine.",
      "use-proxy": "Give the client the proxy of this network (HTTPS_PROXY; in Node also NODE_USE_ENV_PROXY=1).",
      "prefer-ipv4": "Prefer IPv4: --dns-result-order=ipv4first in Node, DOTNET_SYSTEM_NET_DISABLEIPV6=1 in .NET.",
      "raise-limit":
        "Raise it: custom.setHttpOptionsDefaults({ timeout: 10000 }), AbortSignal.timeout(10_000), or BackchannelTimeout in ASP.NET.",
      "keep-warm": "Load discovery and keys at start, and keep one instance running.",
    },
    seenByMerchant: "A long wait, then an error.",
  },
  "connection-failed": {
    title: "No connection",
    summary: "No connection to the other side could be made, or it broke.",
    meaning:
      "Refused or unreachable: the call never began. Reset or hung up: it may have arrived before the line broke.",
    tellApart:
      "Refused at once means that nothing listens there; silence is a timeout. A text about certificates is TLS.",
    reasons: {
      "localhost-in-container": "localhost inside a container is the container itself.",
      "ipv6-loopback": "localhost resolves to ::1, and the service listens on 127.0.0.1.",
      "nothing-listens": "Nothing listens on that port.",
      "old-connection-reused": "A kept connection was closed by the other side just when it was used again.",
      "cut-in-the-middle": "A firewall, balancer or restart cut the connection.",
    },
    fixes: {
      "use-service-name": "Use the service name of the network (or host.docker.internal) instead of localhost.",
      "use-ipv4-loopback": "Use 127.0.0.1, or let the service listen on both.",
      "start-service": "Start the service, and check host and port.",
      "retry-once":
        "Repeat reads once. Keep idle connections shorter than the other side does: keepAliveTimeout (undici), PooledConnectionIdleTimeout (.NET).",
      "retry-with-backoff": "Try again with growing pauses; read before you repeat a write.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
