import { CopyField } from "@/components/ui/copy-field";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { WebhookAddress } from "@/lib/trace/token-life";
import type { Messages } from "@/messages/en";

interface AppWebhookProps {
  readonly webhook: WebhookAddress;
  readonly hasSecret: boolean;
  readonly t: Messages;
}

/** What a person types into the Webhooks tab of the partner dashboard. */
export function AppWebhook({ webhook, hasSecret, t }: AppWebhookProps) {
  const words = t.tokenLife.app;
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(URL.parse(webhook.callbackUrl)?.hostname ?? "");
  return (
    <Sheet id="webhook" aria-labelledby="webhook-title" className="scroll-mt-24">
      <SheetHead id="webhook-title" title={words.title} note={<Prose text={words.note} />} />
      <div className="grid gap-4 px-6 pb-6 max-md:px-4 max-md:pb-4">
        <div className="grid gap-4 lg:grid-cols-2">
          <CopyField label={words.url} value={webhook.callbackUrl} copy={t.common.copy} />
          <CopyField label={words.token} value={webhook.verifyToken} copy={t.common.copy} />
        </div>
        {isLocal ? <Notice>{words.local}</Notice> : null}
        {hasSecret ? null : <Notice tone="warn">{words.noSecret}</Notice>}
      </div>
    </Sheet>
  );
}
