import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

interface HearOfUninstallProps {
  readonly installation: InstallationView;
  readonly t: Messages;
}

/** Subscribing the store's webhooks, and on the sandbox the uninstall that they tell of. */
export function HearOfUninstall({ installation, t }: HearOfUninstallProps) {
  const words = t.tokenLife.webhook;
  const { id, registration, provider, scopesGranted } = installation;
  if (registration === null) return null;
  const granted = scopesGranted?.includes("wh_api") ?? false;
  return (
    <div className="grid content-start justify-items-start gap-3">
      <h3 id="uninstall" className="scroll-mt-4 font-semibold text-sm">
        {words.title}
      </h3>
      <p className="max-w-[68ch] text-ink-soft text-sm">
        <Prose text={words.note} />{" "}
        <Link href={`/apps/${registration.id}#webhook`} prefetch={false} className="link">
          {words.address}
        </Link>
      </p>
      {granted ? (
        <form method="post" action={`/stores/${id}/subscribe`}>
          <Button>{words.subscribe}</Button>
          <p className="mt-1 text-ink-soft text-sm">
            <Prose text={provider === "sandbox" ? `${words.subscribeNote} ${words.sandbox}` : words.subscribeNote} />
          </p>
        </form>
      ) : (
        <p className="text-sm">
          <Prose text={words.noScope} />
        </p>
      )}
      {provider === "sandbox" ? (
        <form method="post" action={`/stores/${id}/uninstall`}>
          <Button look="danger">{words.uninstall}</Button>
          <p className="mt-1 text-ink-soft text-sm">{words.uninstallNote}</p>
        </form>
      ) : null}
    </div>
  );
}
