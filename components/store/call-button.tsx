import { Button } from "@/components/ui/button";
import { callFormId, storeFields } from "./fields";

interface CallButtonProps {
  readonly resource: string;
  readonly label: string;
  /** Which call it is, for those who hear the button without its row. */
  readonly title: string;
}

/** Sends the page's one form of calls (`CallForm`), which may stand elsewhere on it. */
export function CallButton({ resource, label, title }: CallButtonProps) {
  return (
    <Button
      form={callFormId}
      name={storeFields.resource}
      value={resource}
      size="small"
      aria-label={`${label}: ${title}`}
      className="whitespace-nowrap"
    >
      {label}
    </Button>
  );
}
