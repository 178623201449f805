import { Chip } from "@/components/ui/chip";
import type { Messages } from "@/messages/en";

export function ShellFooter({ t, sandbox }: { readonly t: Messages["shell"]; readonly sandbox: boolean }) {
  return (
    <footer className="border-line border-t px-6 py-4 text-ink-faint text-xs max-md:px-4">
      <div className="mx-auto flex max-w-[67rem] flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>{t.footer}</p>
        {sandbox ? (
          <p className="flex flex-wrap items-center gap-2">
            <Chip mark="≈">{t.simulated}</Chip>
            {t.simulatedNote}
          </p>
        ) : null}
      </div>
    </footer>
  );
}
