import type { CauseId } from "@/lib/diagnosis";
import { fixCodeOf } from "@/lib/diagnosis/fix-code";
import { codeHosts } from "@/lib/diagnosis/fix-code/snippet";
import type { Messages } from "@/messages/en";
import { ApplyMemory } from "./apply-memory";
import { CodeBox } from "./code-box";
import { RememberedTabs } from "./remembered-tabs";
import { Section } from "./section";

/** The fix in the language that the reader writes; nothing where code is not the fix. */
export function FixCode({ id, t }: { readonly id: CauseId; readonly t: Messages }) {
  const snippets = fixCodeOf(id);
  if (snippets.length === 0) return null;
  const tabs = codeHosts
    .map((host) => ({ host, mine: snippets.filter((snippet) => snippet.host === host) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ host, mine }) => ({
      key: host,
      label: t.errors.hosts[host],
      content: (
        <div className="grid gap-4">
          {mine.map(({ file, code }) => (
            <div key={`${file} ${code}`} className="min-w-0">
              <h3 className="mb-1 font-medium text-ink-faint text-xs" translate="no">
                {file}
              </h3>
              <CodeBox label={file} code={code} t={t} />
            </div>
          ))}
        </div>
      ),
    }));
  return (
    <Section title={t.errors.code} note={t.errors.codeNote}>
      <RememberedTabs memory="auth-doctor.code" label={t.errors.code} tabs={tabs} />
      <ApplyMemory />
    </Section>
  );
}
