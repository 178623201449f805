import { useEffect, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { toEvidenceReport } from "@/lib/trace/evidence-report";
import type { Messages } from "@/messages/en";
import type { DoctorWords } from "./doctor-words";
import { writeEvidenceLink } from "./evidence-link";
import type { Explanation } from "./explain";
import { reportWords } from "./report-words";

interface CopyActionsProps {
  readonly explanation: Explanation;
  readonly t: DoctorWords;
  readonly copied: Pick<Messages["common"]["copy"], "done" | "failed">;
}

/** Takes the diagnosis elsewhere, without a secret in it. */
export function CopyActions({ explanation, t, copied }: CopyActionsProps) {
  const { described, shown, survivesRedaction } = explanation;
  const words = t.diagnose;
  const link = useEvidenceLink(explanation);
  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-t px-6 py-3 max-md:px-4">
      <CopyButton
        look="plain"
        size="small"
        value={toEvidenceReport(described, shown, reportWords(t))}
        label={words.copyMarkdown}
        {...copied}
      />
      <CopyButton
        look="plain"
        size="small"
        value={JSON.stringify({ diagnosis: described, evidence: shown }, null, 2)}
        label={words.copyJson}
        {...copied}
      />
      {link === null ? null : <CopyButton look="plain" size="small" value={link} label={words.copyLink} {...copied} />}
      <p className="min-w-[16rem] flex-1 text-ink-faint text-xs md:ml-2">
        {link === null ? words.linkTooLong : survivesRedaction ? words.linkNote : words.linkLoses}
      </p>
    </div>
  );
}

/** Made anew for every change of the evidence; one that was overtaken is dropped. */
function useEvidenceLink({ shown }: Explanation): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void writeEvidenceLink(shown).then((fragment) => {
      if (current) setLink(fragment === null ? null : `${location.origin}${location.pathname}${fragment}`);
    });
    return () => {
      current = false;
    };
  }, [shown]);
  return link;
}
