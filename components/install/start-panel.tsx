import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import type { Provider } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { installFormId } from "./fields";

/** The one button of the page, and before it what it will change. */
export function StartPanel({ provider, t }: { readonly provider: Provider; readonly t: Messages }) {
  const words = t.install;
  return (
    <Sheet aria-label={words.start[provider]} className="grid gap-4 p-6 max-md:p-4">
      {provider === "haravan" ? (
        <Notice tone="warn" title={words.changes.title}>
          <ul className="mt-1 grid list-disc gap-1 pl-4">
            {words.changes.items.map((item) => (
              <li key={item}>
                <Prose text={item} />
              </li>
            ))}
          </ul>
          <p className="mt-2">{words.changes.undo}</p>
        </Notice>
      ) : null}
      <Button form={installFormId} look="first" size="big" className="w-full">
        {words.start[provider]}
      </Button>
      {provider === "sandbox" ? <p className="text-ink-soft text-sm">{t.common.providerNote.sandbox}</p> : null}
    </Sheet>
  );
}
