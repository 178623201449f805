import type { Tier } from "../signature";
import { said } from "./rows";

const expired =
  /certificate has expired|cert_has_expired|err_cert_date_invalid|certificate (?:is )?expired|notafter|nottimevalid|certificateexpired|certificate is not yet valid|cert_not_yet_valid|has expired or is not yet valid/;
const otherName =
  /altname|hostname mismatch|alternative certificate subject name|alternative name|err_cert_common_name_invalid|hostname .{0,80}(?:does not|doesn't) match|certificate is (?:not )?valid for|doesn't match (?:either|any) of|certificate .{0,60}name mismatch|remotecertificatenamemismatch|is not in the cert|hostname.{0,20}not verified|ip address mismatch|subject name .{0,60}does not match/;

/** TLS, in the words of OpenSSL, Node, curl, Go, Java, .NET, Python and browsers. */
export const transportTls: Tier = [
  said("certificate-too-old", expired, ["tls-cert-expired", "clock-skew", "tls-untrusted"], {
    ask: ["clock", "certificate"],
  }),
  said("certificate-of-other-name", otherName, ["tls-hostname-mismatch", "wrong-base-url", "dns-failure"], {
    when: { not: { says: /ssl certificate problem: (?:self|unable)/ } },
    ask: ["certificate"],
  }),
  said(
    "certificate-not-trusted",
    /unable_to_verify_leaf|unable to verify the first certificate|self[-_ ]signed[-_ ]cert|self_signed_cert_in_chain|depth_zero_self_signed|unable[_ ]to[_ ]get[_ ](?:local[_ ])?issuer[_ ]cert|err_cert_authority_invalid|unknown authority|pkix path building failed|unable to find valid certification path|untrustedroot|partialchain|certificate (?:is )?not trusted|certificate verify failed|unknown ca\b|certificate chain .{0,60}(?:not trusted|untrusted|root)|ssl certificate problem|remotecertificatechainerrors|sslcertverificationerror|curl: \(60\)/,
    ["tls-untrusted", "proxy-blocked"],
    { when: { not: { says: new RegExp(`${expired.source}|${otherName.source}`) } }, ask: ["certificate"] },
  ),
  said(
    "no-common-tls",
    /\beproto|wrong version number|wrong_version_number|handshake failure|handshake_failure|unsupported protocol|unsupported_protocol|no protocols available|protocol version|sslv3 alert|tlsv1 alert|unrecognized name|tls: (?:first record|handshake|protocol|client offered)|err_ssl_(?:protocol_error|version_or_cipher_mismatch)|record layer failure|no shared cipher|http request to an https|server gave http response to https|ssl_error_(?:syscall|rx_record)|unable to establish ssl|packet length too long/,
    ["tls-handshake-failed", "wrong-base-url"],
    { when: { not: { says: /certificate verify|certificate has expired|altname/ } }, ask: ["direct-call"] },
  ),
];
