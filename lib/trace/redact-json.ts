import { redactText } from "./redact-text";
import { type JsonMember, readString, scanJson } from "./scan-json";
import { type Fingerprint, holdsSecret, secretKind } from "./secret-names";

/** JSON or what is left of it (cut off, malformed): secret members are replaced, every other byte stays. */
export function redactJson(text: string, fingerprint: Fingerprint): string {
  const inOrder = [...scanJson(text).members].sort((left, right) => left.start - right.start || right.end - left.end);
  let shown = "";
  let kept = 0;
  for (const member of inOrder) {
    if (member.start < kept) continue;
    const replacement = redactMember(member, text.slice(member.start, member.end), fingerprint);
    if (replacement === null) continue;
    shown += text.slice(kept, member.start) + replacement;
    kept = member.end;
  }
  return shown + text.slice(kept);
}

function redactMember(member: JsonMember, written: string, fingerprint: Fingerprint): string | null {
  const kind = member.name === null ? null : secretKind("json", member.name);
  const value = member.kind === "string" ? readString(written) : written;
  if (kind !== null && holdsSecret(kind, "json", value)) {
    // What stands inside a list or an object is a secret of its own, to be found elsewhere by its value.
    if (member.kind === "object" || member.kind === "array") {
      for (const inner of scanJson(written).members) {
        if (inner.kind === "string") fingerprint(kind, readString(written.slice(inner.start, inner.end)));
      }
    }
    return JSON.stringify(fingerprint(kind, value));
  }
  if (member.kind !== "string") return null;
  const redacted = redactText(value, fingerprint);
  return redacted === value ? null : JSON.stringify(redacted);
}
