import { Fault } from "@/components/ui/fault";
import { TextField } from "@/components/ui/text-field";
import type { AppFault } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";
import { faultAt } from "./app-faults";

interface UrlLinesProps {
  readonly name: "redirect_uris" | "post_logout_redirect_uris";
  readonly values: readonly string[];
  readonly label: (number: number) => string;
  /** Empty lines after the filled ones. */
  readonly spare: number;
  readonly t: Messages;
  readonly faults: readonly AppFault[];
}

/** One address a line, so that a fault stands at its own; without a script there is always an empty one to fill. */
export function UrlLines({ name, values, label, spare, t, faults }: UrlLinesProps) {
  const lines = [...values, ...Array.from({ length: spare }, () => "")].slice(0, 20);
  return (
    <div id={name} className="grid scroll-mt-24 gap-3">
      <Fault text={faultAt(t, faults, name).error} />
      {lines.map((value, index) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; the same text may stand in two.
          key={index}
          name={name}
          label={label(index + 1)}
          value={value}
          maxLength={400}
          inputMode="url"
          literal
          words={{ ...t.common, optional: "" }}
          {...faultAt(t, faults, `${name}.${index}`)}
        />
      ))}
    </div>
  );
}
