import { CopyButton } from "@/components/ui/copy-button";
import type { Messages } from "@/messages/en";

/** A client id to copy; on a phone its button stands below, so that the id keeps the width. */
export function ClientId({ id, t }: { readonly id: string; readonly t: Messages }) {
  return (
    <span className="flex flex-wrap items-center gap-x-1">
      <code className="min-w-0 text-sm">{id}</code>
      <span className="ml-auto">
        <CopyButton value={id} {...t.common.copy} title={t.apps.page.clientId} />
      </span>
    </span>
  );
}
