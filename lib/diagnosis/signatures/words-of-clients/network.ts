import type { Sentence } from "./sentence";

const expired =
  /certificate has expired|cert_has_expired|certificateexpiredexception|nottimevalid|certificate_expired|certificate is expired|sec_e_cert_expired/;
const wrongName =
  /err_tls_cert_altname|certificate's altnames|hostname mismatch|ip address mismatch|hostname '[^']*' doesn't match|remotecertificatenamemismatch|no subject alternative|no alternative certificate subject|does not match the server certificate|subjectaltname did not match|hostname verification failed|certificate is valid for .{1,300}, not |cannot validate certificate for|certificate (?:common name|subject name|name)\b.{0,80}(?:does(?:n't| not) match|mismatch)|not match (?:the )?(?:target )?host ?name|sslpeerunverified|host name '[^']*' does not match/;
const untrusted =
  /self[- ]signed cert|depth_zero_self_signed|self_signed_cert_in_chain|unable_to_(?:verify_leaf|get_issuer)|unable to (?:get (?:local )?issuer|verify the first) certificate|untrustedroot|partialchain|remotecertificatechainerrors|signed by (?:an )?unknown (?:authority|ca)|unable to find valid certification path|pkix path building failed|certificate (?:is )?not trusted|unknown_ca\b|unknown ca\b/;
const noTls =
  /wrong[_ ]version[_ ]number|\beproto\b|unrecognized ssl message|cannot determine the frame size|does not look like a tls handshake|gave http response to https client|handshake[_ ]failure|ssl3_get_record|err_ssl_|unsupported[_ ]protocol|no protocols available|tlsv1 alert|packet length too long|received fatal alert: (?!certificate)|unexpected_message|sslhandshakeexception: remote host|handshake failed due to an unexpected packet|record layer failure|unknown protocol/;
const cut =
  /econnreset|socket hang up|other side closed|connection reset|remote end closed|remotedisconnected|ended prematurely|server disconnected|end of file from server|empty reply from server|premature(?:ly)? (?:connection )?close|end of file reached|keepalivedisconnected|closed connection without sending|connection aborted|connection was (?:forcibly )?closed|received no bytes|broken pipe|\bepipe\b|eof occurred in violation|unexpected eof while reading|unexpected end of stream|": eof\b|forcibly closed/;
const refused =
  /econnrefused|connection refused|actively refused|connect call failed|ehostunreach|enetunreach|no route to host|network is unreachable|couldn't connect to server|failed to connect to |unable to connect to the remote server|connection could not be established/;
const noName =
  /\benotfound\b|eai_again|getaddrinfo|name or service not known|no such host|could ?n[o']t resolve host|nodename nor servname|unknownhostexception|nxdomain|name resolution|no address associated with hostname|unable to resolve host|failed to resolve|host not found|unresolvedaddressexception|gaierror/;
const late =
  /timed[- _]?out|timeout of \d+|\btimeouterror\b|timeoutexception|(?:read|receive|open|connect)[_ ]?timeout|und_err_\w{4,9}_timeout|etimedout|esockettimedout|deadline exceeded|execution expired|httpclient\.timeout|due to timeout|oauth_timeout|timeout was reached|client\.timeout/;

/**
 * The way to the server, in the spelling of Node, OpenSSL, .NET, Java, Go and curl. Certificates come before the
 * connection that broke because of them, and a time limit comes last: it is what one sees of many things.
 */
export const network: readonly Sentence[] = [
  { says: wrongName, means: ["tls-hostname-mismatch"], sure: true },
  { says: expired, means: ["tls-cert-expired", "clock-skew"], unless: wrongName },
  {
    says: /cert_not_yet_valid|notyetvalidexception: notbefore|certificate is not yet valid/,
    unless: expired,
    means: ["clock-skew", "tls-untrusted"],
    ask: ["clock"],
  },
  { says: untrusted, means: ["tls-untrusted"], unless: expired },
  {
    says: /certificate verify failed|remote certificate (?:is|was) (?:invalid|rejected)|certificate verification failed|peer certificate cannot be authenticated|could not establish trust relationship|crypt_e_|failed to verify certificate|tls: bad certificate|certificate problem/,
    unless: new RegExp(`${expired.source}|${wrongName.source}|${untrusted.source}`),
    means: ["tls-untrusted", "tls-cert-expired", "tls-hostname-mismatch"],
    ask: ["certificate"],
  },
  { says: noTls, means: ["tls-handshake-failed"] },
  { says: noName, means: ["dns-failure"], unless: /certificate verify failed/ },
  { says: refused, means: ["connection-failed"], unless: /warm up|certificate|ssl routines|name or service not known/ },
  {
    says: cut,
    unless: new RegExp(`certificate|ssl routines|handshake|${noName.source}|${late.source}`),
    means: ["connection-failed"],
    ask: ["direct-call"],
  },
  {
    says: late,
    unless: /\b504\b|gateway time-?out|could not resolve|connection refused/,
    means: ["timeout", "connection-failed"],
    ask: ["direct-call"],
  },
];
