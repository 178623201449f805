import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import type { Example } from "./example";

const discovery = "https://accounts.haravan.com/.well-known/openid-configuration";
const ownHost = "https://id.example.vn/.well-known/openid-configuration";

const refused = (url: string, transport_code: string, client_message: string, phase = "tls"): Evidence => ({
  step: "network",
  request: { method: "GET", url },
  client_message,
  observed: { transport_code, transport_phase: phase },
});

const otherName = (url: string) =>
  refused(
    url,
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "Hostname/IP does not match certificate's altnames: Host: id.example.vn. is not in the cert's altnames: DNS:www.example.vn",
  );

const expired = (url: string) => refused(url, "CERT_HAS_EXPIRED", "Error: certificate has expired");

export const tlsExamples = {
  "tls-untrusted": {
    seen: refused(discovery, "SELF_SIGNED_CERT_IN_CHAIN", "Error: self-signed certificate in certificate chain"),
    certainty: "certain",
    lookAlike: { id: "tls-cert-expired", seen: expired(discovery) },
  },
  "tls-hostname-mismatch": {
    seen: otherName(ownHost),
    certainty: "certain",
    lookAlike: {
      id: "tls-untrusted",
      seen: refused(ownHost, "DEPTH_ZERO_SELF_SIGNED_CERT", "Error: self-signed certificate"),
    },
  },
  "tls-cert-expired": {
    seen: { ...expired(ownHost), observed: { ...expired(ownHost).observed, server_time_offset_s: 1 } },
    certainty: "certain",
    lookAlike: { id: "tls-hostname-mismatch", seen: otherName(ownHost) },
  },
  "tls-handshake-failed": {
    seen: refused(
      "https://localhost:3000/sandbox/accounts/connect/token",
      "EPROTO",
      "Error: write EPROTO 00A0:error:0A00010B:SSL routines:ssl3_get_record:wrong version number",
    ),
    certainty: "likely",
    lookAlike: {
      id: "connection-failed",
      seen: refused(
        "https://localhost:3000/sandbox/accounts/connect/token",
        "ECONNREFUSED",
        "Error: connect ECONNREFUSED 127.0.0.1:3000",
        "connect",
      ),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
