import type { DiagnosisWords } from "@/lib/diagnosis";

/** The platform, and the way to it. */
export const causesNetwork = {
  "server-error": {
    title: "Error inside the platform",
    summary: "The platform failed while handling the request.",
    meaning: "500 is a fault on their side, or an input they do not handle.",
    tellApart: "If only one input fails every time, report it with the request id.",
    reasons: { "provider-fault": "A fault of the platform.", "input-not-handled": "This input is not handled." },
    fixes: {
      "retry-with-backoff": "Try again with growing pauses.",
      "report-request-id": "Report it to the platform with time and request id.",
    },
  },
  "upstream-bad-gateway": {
    title: "Bad gateway",
    summary: "A gateway in front of the platform got no usable answer.",
    meaning: "502 usually passes by itself; the request itself is not to blame.",
    tellApart: "If the Server header names your own proxy, look there.",
    reasons: {
      "provider-deploying": "The platform is being deployed or overloaded.",
      "own-proxy": "A proxy of your own answered.",
    },
    fixes: {
      "retry-with-backoff": "Try again with growing pauses.",
      "check-own-proxy": "Check the proxy between you and the platform.",
    },
  },
  timeout: {
    title: "No answer in time",
    summary: "The call was given up because no answer came.",
    meaning: "Nothing is known about what the other side did: a write may have happened.",
    tellApart: "The same call with curl from the same machine shows whether it is the network.",
    reasons: {
      "slow-provider": "The platform answers slowly.",
      "firewall-drops": "A firewall drops the packets, or a proxy is required.",
      "ipv6-route": "IPv6 is tried first and leads nowhere.",
      "limit-too-short": "The time limit of the client is too short.",
    },
    fixes: {
      "retry-with-backoff": "Try again with growing pauses; check first whether a write happened.",
      "call-from-host": "Try the same call with curl on this machine.",
      "use-proxy": "Set HTTPS_PROXY if this network needs it.",
      "prefer-ipv4": "Prefer IPv4.",
      "raise-limit": "Raise the time limit.",
    },
  },
  "connection-failed": {
    title: "No connection",
    summary: "No connection to the other side could be made, or it broke.",
    meaning: "The call never got an HTTP answer.",
    tellApart: "Refused at once means nothing listens there; silence is a timeout.",
    reasons: {
      "localhost-in-container": "localhost inside a container is the container itself.",
      "ipv6-loopback": "localhost resolves to ::1 and the service listens on 127.0.0.1.",
      "nothing-listens": "Nothing listens on that port.",
      "cut-in-the-middle": "The connection was cut on the way.",
    },
    fixes: {
      "use-service-name": "Use the service name instead of localhost.",
      "use-ipv4-loopback": "Use 127.0.0.1.",
      "start-service": "Start the service, check host and port.",
      "retry-with-backoff": "Try again with growing pauses.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
