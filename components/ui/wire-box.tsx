import { WireText } from "./wire-text";

export interface WireHeader {
  readonly name: string;
  readonly value: string;
}

interface WireBoxProps {
  /** Names the box for those who cannot see it; it scrolls, so it must be reachable by keyboard. */
  readonly label: string;
  readonly firstLine?: string;
  readonly headers?: readonly WireHeader[];
  readonly body?: string | null;
  readonly className?: string;
}

/** Literal, in mono, never translated; long lines wrap, because a hidden half of a URL is where the fault is. */
export function WireBox({ label, firstLine, headers = [], body, className = "" }: WireBoxProps) {
  const hasBody = body !== undefined && body !== null && body !== "";
  const hasHead = firstLine !== undefined || headers.length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className={`max-h-[28rem] overflow-auto rounded-sm border border-line bg-well p-3 font-mono text-sm leading-[1.65] print:max-h-none ${className}`}
    >
      {firstLine === undefined ? null : (
        <div className="wrap-anywhere whitespace-pre-wrap">
          <WireText text={firstLine} />
        </div>
      )}
      {headers.map((header, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: order is all that tells repeated headers apart
        <div key={index} className="wrap-anywhere whitespace-pre-wrap pl-4 -indent-4">
          <span className="text-ink-faint">{header.name}:</span> <WireText text={header.value} />
        </div>
      ))}
      {hasBody ? (
        <div className={`wrap-anywhere whitespace-pre-wrap ${hasHead ? "mt-3" : ""}`}>
          <WireText text={body} />
        </div>
      ) : null}
    </div>
  );
}
