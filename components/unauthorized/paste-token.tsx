import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { TextArea } from "@/components/ui/text-area";
import type { Messages } from "@/messages/en";
import { unauthorizedFields } from "./fields";

interface PasteTokenProps {
  readonly action: string;
  readonly open: boolean;
  readonly t: Messages["unauthorized"];
}

/** A text area, not a line: what stands around the token, line ends too, is often the fault. Never filled in again. */
export function PasteToken({ action, open, t }: PasteTokenProps) {
  return (
    <Fold title={t.paste.open} open={open} className="border-line border-t">
      <div className="px-6 py-4 max-md:px-4">
        <form method="post" action={action} className="grid max-w-[72ch] gap-3">
          <TextArea name={unauthorizedFields.accessToken} label={t.paste.label} hint={t.paste.hint} lines={2} />
          <div>
            <Button>{t.paste.ask}</Button>
          </div>
        </form>
        <p className="mt-3 text-ink-soft text-sm">
          {t.ownCall}{" "}
          <a href="/diagnose" className="link">
            {t.ownCallLink}
          </a>
        </p>
      </div>
    </Fold>
  );
}
