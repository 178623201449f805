import type { probeFields } from "@/components/probes/fields";
import { Button } from "@/components/ui/button";
import { callFormId, type storeFields } from "./fields";

interface CallButtonProps {
  /** Where the page is to be afterwards: at the scope's row, or at the call's. */
  readonly field: typeof storeFields.resource | typeof probeFields.call;
  readonly resource: string;
  readonly label: string;
  /** Which call it is, for those who hear the button without its row. */
  readonly title: string;
}

/** Sends the page's one form of calls (`CallForm`), which may stand elsewhere on it. */
export function CallButton({ field, resource, label, title }: CallButtonProps) {
  return (
    <Button
      form={callFormId}
      name={field}
      value={resource}
      size="small"
      aria-label={`${label}: ${title}`}
      className="whitespace-nowrap"
    >
      {label}
    </Button>
  );
}
