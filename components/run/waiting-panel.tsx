import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { runFields } from "./fields";

interface WaitingPanelProps {
  readonly run: Run;
  readonly t: Messages;
}

/** On the live platform nothing tells the app about an error page: the person who sees it can. */
export function WaitingPanel({ run, t }: WaitingPanelProps) {
  const words = t.run.errorPage;
  return (
    <details className="group border-line border-t print:hidden">
      <summary className="flex min-h-11 items-center justify-between gap-4 px-6 py-2 font-medium text-sm hover:bg-well max-md:px-4">
        {words.open}
        <span aria-hidden="true" className="text-ink-faint transition-transform group-open:rotate-90">
          ›
        </span>
      </summary>
      <form method="post" action={`/runs/${run.id}/error-page`} className="grid gap-4 px-6 pt-2 pb-5 max-md:px-4">
        <TextArea name={runFields.errorPage.text} label={words.label} hint={words.hint} lines={5} />
        <div>
          <Button>{words.send}</Button>
        </div>
      </form>
    </details>
  );
}
