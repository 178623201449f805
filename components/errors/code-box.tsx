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
    <div className="relative overflow-clip rounded-sm border border-line bg-well">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        translate="no"
        className="overflow-x-auto p-3 text-ink outline-offset-[-2px]"
      >
        <pre className="font-mono text-sm leading-[1.65] print:whitespace-pre-wrap">{code}</pre>
      </div>
      {/* On a phone below the code: over it, the button would hide the first line. */}
      <div className="with-scripts rounded-sm bg-well max-md:pr-1 max-md:text-right md:absolute md:top-1 md:right-1">
        <CopyButton {...t.common.copy} value={code} title={label} />
      </div>
    </div>
  );
}
