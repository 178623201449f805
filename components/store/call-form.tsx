import { groupsField } from "@/components/probes/open-groups";
import { callFormId } from "./fields";

interface CallFormProps {
  readonly installationId: string;
  /** The groups that are open, as the page after the call shall have them; null: as it comes. */
  readonly groups: string | null;
}

/** What every button of a call on the page sends; each has its own resource. */
export function CallForm({ installationId, groups }: CallFormProps) {
  return (
    <form id={callFormId} method="post" action={`/stores/${installationId}/probe`} hidden>
      {groups === null ? null : <input type="hidden" name={groupsField} value={groups} />}
    </form>
  );
}
