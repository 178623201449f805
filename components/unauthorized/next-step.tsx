import { refreshFields } from "@/components/token/fields";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import type { StoryNext } from "@/lib/probe/unauthorized/story";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

interface NextStepProps {
  readonly next: StoryNext;
  readonly installation: Pick<
    InstallationView,
    "id" | "registration" | "generation" | "origin" | "hasRefreshToken" | "generations"
  >;
  readonly t: Messages;
}

/** The one next action, where this page can offer it; elsewhere its sentence is all there is. */
export function NextStep({ next, installation, t }: NextStepProps) {
  const { id, registration } = installation;
  const words = t.unauthorized.next;
  switch (next) {
    case "refresh":
      // One that takes another program's token away is confirmed first, where its form says what it costs.
      if (holdsLiveCopy(installation))
        return (
          <a href="#refresh" className={buttonStyle({ look: "first" })}>
            {words.refresh}
          </a>
        );
      return (
        <form method="post" action={`/stores/${id}/refresh`}>
          <input type="hidden" name={refreshFields.generation} value={installation.generation} />
          <Button look="first" className="w-full">
            {words.refresh}
          </Button>
        </form>
      );
    case "install-again":
    case "install-for-jobs":
      return registration === null ? null : (
        <LinkButton href={`/install?app=${registration.id}`} look="first">
          {words[next]}
        </LinkButton>
      );
    case "diagnose-call":
      return (
        <LinkButton href="/diagnose" look="first">
          {words[next]}
        </LinkButton>
      );
    case "ask":
    case "ask-later":
    case "fix-value":
    case "use-access-token":
    case "use-present-token":
    case "use-own-host":
    case "use-token-of-store":
    case "paste-token":
    case "add-again":
      return null;
  }
}
