import { SetApart } from "./set-apart";

/** Scope names, parameters, paths, headers, topics: what stands in a sentence exactly as it stands on the wire. */
const literal =
  /\b(?:com|web)\.(?:read|write)_\w+|\b[a-z]+(?:_[a-z]+)+\b|\b(?:GET|POST|PUT|DELETE) \/[\w./{}]+\w|\b[a-z][a-z_]*#[0-9a-f]{8}\b|\b[A-Z][a-z]*(?:-[A-Z]\w+)+|\b(?:app|products|shop|user)\/(?:uninstalled|update)\b/g;

/** A sentence whose wire words are set in mono and left untranslated. */
export function Prose({ text }: { readonly text: string }) {
  return <SetApart text={text} matches={literal} as={(wire) => <code translate="no">{wire}</code>} />;
}
