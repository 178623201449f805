import { CopyField } from "@/components/ui/copy-field";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { Messages } from "@/messages/en";
import type { Reproduction } from "./scenario-view";

/** The same scenario, played to somebody else's app. */
export function Elsewhere({ reproduce, t }: { readonly reproduce: Reproduction; readonly t: Messages }) {
  const { elsewhere } = t.lab;
  return (
    <Sheet aria-labelledby="elsewhere">
      <SheetHead id="elsewhere" title={elsewhere.title} note={reproduce.alone ? elsewhere.alone : elsewhere.note} />
      <div className="grid gap-4 px-6 pb-6 max-md:px-4 max-md:pb-4">
        <CopyField label={elsewhere.curl} value={reproduce.curl} copy={t.common.copy} lines />
        <div className="grid gap-4 lg:grid-cols-2">
          <CopyField label={elsewhere.query} value={reproduce.query} copy={t.common.copy} />
          <CopyField label={elsewhere.path} value={reproduce.path} copy={t.common.copy} />
        </div>
        {reproduce.alone ? null : (
          <p className="max-w-[68ch] text-ink-soft text-sm">
            {elsewhere.lasting}{" "}
            <a href="/apps" className="link">
              {elsewhere.yourApps}
            </a>
            .
          </p>
        )}
      </div>
    </Sheet>
  );
}
