import type { NamedValue } from "./model";
import { redactText } from "./redact-text";
import { type Fingerprint, holdsSecret, secretKind } from "./secret-names";

/** Parameters already decoded: those of a URL, or what the browser delivered. */
export function redactParams(
  params: Iterable<readonly [name: string, value: string]>,
  fingerprint: Fingerprint,
): readonly NamedValue[] {
  return Array.from(params, ([name, value]) => {
    const kind = secretKind("param", name);
    const secret = kind !== null && holdsSecret(kind, "param", value);
    return {
      name: redactText(name, fingerprint),
      value: secret ? fingerprint(kind, value) : redactText(value, fingerprint),
    };
  });
}
