import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Tick } from "@/components/ui/tick";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import type { TokenLife } from "@/lib/trace/token-life";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { refreshFields } from "./fields";

interface RefreshFormProps {
  readonly installation: InstallationView;
  readonly life: TokenLife;
  readonly t: Messages;
}

/** Names the generation that the page showed: pressed twice, or in two tabs, it is one refresh. */
export function RefreshForm({ installation, life, t }: RefreshFormProps) {
  const words = t.tokenLife.refresh;
  const { id, generation } = installation;
  return (
    <form method="post" action={`/stores/${id}/refresh`} className="grid content-start justify-items-start gap-3">
      <h3 id="refresh" className="scroll-mt-4 font-semibold text-sm">
        {words.title}
      </h3>
      <p className="max-w-[68ch] text-ink-soft text-sm">{words.note}</p>
      {life.underWay ? <Notice>{words.underWay}</Notice> : null}
      <input type="hidden" name={refreshFields.generation} value={generation} />
      {!holdsLiveCopy(installation) ? null : (
        <>
          <Notice tone="warn">{words.warning}</Notice>
          <Tick name={refreshFields.confirm} required>
            {words.confirm}
          </Tick>
        </>
      )}
      <Button>{words.button(generation)}</Button>
    </form>
  );
}
