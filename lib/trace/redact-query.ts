import { percentDecoded, redactText } from "./redact-text";
import { type Fingerprint, holdsSecret, secretKind } from "./secret-names";

/** A query or a form body as it stands on the wire. What is not secret keeps its bytes. */
export function redactQuery(encoded: string, fingerprint: Fingerprint): string {
  return encoded
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) return redactText(pair, fingerprint);
      const name = pair.slice(0, at);
      const value = pair.slice(at + 1);
      return `${redactText(name, fingerprint)}=${redactValue(percentDecoded(name), value, fingerprint)}`;
    })
    .join("&");
}

function redactValue(name: string, encoded: string, fingerprint: Fingerprint): string {
  const kind = secretKind("param", name);
  const plain = percentDecoded(encoded);
  if (kind !== null && holdsSecret(kind, "param", plain)) return fingerprint(kind, plain);
  return redactText(encoded, fingerprint);
}
