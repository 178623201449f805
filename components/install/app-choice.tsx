import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

interface AppChoiceProps {
  readonly registrations: readonly RegistrationView[];
  readonly selected: string;
  readonly t: Messages;
}

/** Links, not radio buttons: another app means other scopes, hosts and questions, and the choice has an address. */
export function AppChoice({ registrations, selected, t }: AppChoiceProps) {
  return (
    <nav aria-label={t.install.app}>
      <p className="font-medium text-sm">{t.install.app}</p>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {registrations.map((app) => (
          <li key={app.id}>
            <Link
              href={`/install?app=${app.id}`}
              prefetch={false}
              scroll={false}
              aria-current={app.id === selected ? "true" : undefined}
              className={cn(
                "block h-full rounded-sm border border-line-strong px-3 py-2.5 text-ink text-sm no-underline hover:bg-well",
                app.id === selected && "border-accent bg-accent-wash",
              )}
            >
              <span className="flex flex-wrap items-center gap-2 font-medium">
                {app.name} <Chip mark={null}>{t.common.provider[app.provider]}</Chip>
              </span>
              <code className="block text-ink-soft">{app.clientId}</code>
            </Link>
          </li>
        ))}
        <li>
          <Link
            href="/apps/new"
            prefetch={false}
            className="flex h-full min-h-11 items-center rounded-sm border border-line-strong border-dashed px-3 py-2.5 text-ink-soft text-sm no-underline hover:bg-well hover:text-ink"
          >
            + {t.install.appAdd}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
