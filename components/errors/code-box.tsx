import { CopyButton } from "@/components/ui/copy-button";
import type { Messages } from "@/messages/en";

interface CodeBoxProps {
  readonly label: string;
  readonly code: string;
  readonly t: Messages;
}

/** Code keeps its lines, which the wire box would break; what is wider than the page scrolls in the box. */
export function CodeBox({ label, code, t }: CodeBoxProps) {
  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        translate="no"
        className="overflow-x-auto rounded-sm border border-line bg-well p-3 text-ink"
      >
        <pre className="font-mono text-sm leading-[1.65] print:whitespace-pre-wrap">{code}</pre>
      </div>
      <div className="with-scripts absolute top-1 right-1 rounded-sm bg-well">
        <CopyButton {...t.common.copy} value={code} title={label} />
      </div>
    </div>
  );
}
