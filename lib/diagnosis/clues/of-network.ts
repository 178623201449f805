import type { Clues } from "./clue";
import { platformHost, proof, says, stack, transport, when } from "./sign";

const nothingThere = transport(/ECONNREFUSED/);
const broken = transport(/RESET|EPIPE|SOCKET|CLOSED|ABORT/);

export const networkClues = {
  "dns-failure": {
    reasons: {
      "name-mistyped": { not: [platformHost] },
      "record-missing": { not: [platformHost] },
      "container-dns": { may: [transport(/EAI_AGAIN/), says(/eai_again|temporary failure in name resolution/)] },
    },
  },
  timeout: { reasons: { "limit-too-short": { is: [says(/outgoing request timed out after 3500ms/)] } } },
  "connection-failed": {
    reasons: {
      "localhost-in-container": { not: [broken, platformHost] },
      "ipv6-loopback": { may: [says(/econnrefused ::1/)], not: [broken, platformHost, says(/econnrefused 127\./)] },
      "nothing-listens": { not: [broken, platformHost] },
      "old-connection-reused": { not: [nothingThere, proof("loopback-target")] },
      "cut-in-the-middle": { not: [nothingThere, proof("loopback-target")] },
    },
  },
  "tls-untrusted": {
    reasons: {
      "own-authority": { may: [transport(/DEPTH_ZERO_SELF_SIGNED_CERT/)], not: [platformHost] },
      "intermediate-missing": { may: [transport(/UNABLE_TO_VERIFY_LEAF_SIGNATURE/)], not: [platformHost] },
    },
  },
  "tls-handshake-failed": {
    reasons: {
      "https-to-http-port": { may: [says(/wrong version number|packet length too long/)] },
      "old-tls": {
        is: [says(/unsupported protocol|protocol version|no protocols available/)],
        not: [says(/wrong version number|packet length too long/)],
      },
    },
  },
  "proxy-html-page": { reasons: { "error-page-of-wrong-url": { may: [when({ status: [404] })] } } },
  "proxy-blocked": {
    reasons: { "proxy-wants-sign-in": { is: [when({ status: [407] }), says(/\b407\b/)] } },
    useless: { "proxy-for-node": [stack("dotnet")], "proxy-for-dotnet": [stack("node")] },
  },
  "request-too-large": {
    reasons: { "long-state-or-url": { is: [when({ status: [414] })], not: [when({ status: [431] })] } },
  },
} as const satisfies Clues;
