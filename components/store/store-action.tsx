import { refreshFields } from "@/components/token/fields";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import { installAddress } from "@/lib/probe/consent/install-address";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { JudgedStore } from "./judge-store";
import { sectionIds } from "./sections";

interface StoreActionProps {
  readonly installation: InstallationView;
  readonly judged: JudgedStore;
  readonly t: Messages;
  readonly look?: "first" | "plain";
}

/** What to do next, as a link or a form that works without a script. */
export function StoreActionButton({ installation, judged, t, look = "plain" }: StoreActionProps) {
  const words = t.store.page;
  const { action, missing, needed } = judged;
  switch (action?.kind) {
    case undefined:
      return null;
    case "install": {
      const label =
        missing.length > 0
          ? words.askAgain(missing.length)
          : needed.length > 0
            ? words.askAlso(needed.length)
            : words.installAgain;
      return (
        <LinkButton href={installAddress(installation.registration?.id ?? null, action.scopes)} look={look}>
          {label}
        </LinkButton>
      );
    }
    case "refresh":
      return (
        <form method="post" action={`/stores/${installation.id}/refresh`}>
          <input type="hidden" name={refreshFields.generation} value={installation.generation} />
          <Button look={look} className="w-full">
            {words.refresh}
          </Button>
        </form>
      );
    case "test":
      return (
        <a href={`#${sectionIds.calls}`} className={buttonStyle({ look })}>
          {words.testScopes}
        </a>
      );
    case "see":
      return (
        <LinkButton href={`/runs/${action.runId}`} look={look}>
          {words.differences.see}
        </LinkButton>
      );
    case "add-token":
      return (
        <LinkButton href="/stores/add" look={look}>
          {words.addToken}
        </LinkButton>
      );
  }
}
