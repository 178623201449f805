import { Notice } from "@/components/ui/notice";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";

/** However the run ended: with that key in everybody's hands, no ID token of this server proves who signed it. */
export function LeakedKeyNotice({ run, t }: { readonly run: Pick<Run, "steps">; readonly t: Messages["run"] }) {
  const leaks = run.steps.some(({ checks }) =>
    checks.some(({ id, result }) => id === "private-key-published" && result === "no"),
  );
  if (!leaks) return null;
  return (
    <Notice tone="bad" title={t.leakedKey.title} className="mx-6 mb-5 max-md:mx-4">
      <p>{t.leakedKey.text}</p>
    </Notice>
  );
}
