import { Button } from "@/components/ui/button";
import { storeFields } from "./fields";

interface CallButtonProps {
  readonly installationId: string;
  readonly resource: string;
  readonly label: string;
  /** Which call it is, for those who hear the button without its row. */
  readonly title: string;
}

export function CallButton({ installationId, resource, label, title }: CallButtonProps) {
  return (
    <form method="post" action={`/stores/${installationId}/probe`} className="text-right">
      <input type="hidden" name={storeFields.resource} value={resource} />
      <Button size="small" aria-label={`${label}: ${title}`} className="whitespace-nowrap">
        {label}
      </Button>
    </form>
  );
}
