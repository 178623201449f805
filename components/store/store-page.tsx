import Link from "next/link";
import { RehearseMenu } from "@/components/rehearse/rehearse-menu";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { Removal } from "@/components/ui/removal";
import { Sheet } from "@/components/ui/sheet";
import type { RehearsalMenu } from "@/lib/trace/rehearsals";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { ResourceCalls } from "./resource-calls";
import { ScopeTable } from "./scope-table";
import { StoreFacts } from "./store-facts";
import { StoreVerdictPanel } from "./store-verdict";

interface StorePageProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** What can go wrong on purpose from here; on the sandbox. */
  readonly rehearse?: RehearsalMenu | null;
}

export function StorePage({ installation, t, locale, nowMs, rehearse = null }: StorePageProps) {
  const words = t.store.page;
  const { remove } = words;
  const { registration, store, provider } = installation;
  return (
    <>
      <Crumbs parent={{ href: "/stores", label: t.store.title }}>
        <span>{store.name}</span>
        <Chip mark={null}>{t.common.provider[provider]}</Chip>
        <span className="text-ink-faint">{words.orgid(store.orgid)}</span>
        <Link href={`/apps/${registration.id}`} prefetch={false} className="link text-ink-soft">
          {registration.name}
        </Link>
      </Crumbs>
      <Sheet>
        <StoreVerdictPanel installation={installation} t={t} nowMs={nowMs} />
        <StoreFacts installation={installation} t={t} locale={locale} nowMs={nowMs} />
      </Sheet>
      <ScopeTable installation={installation} t={t} locale={locale} nowMs={nowMs} />
      <ResourceCalls installation={installation} t={t} locale={locale} nowMs={nowMs} />
      {rehearse === null ? null : (
        <RehearseMenu menu={rehearse} action={`/stores/${installation.id}/rehearse`} t={t.rehearse} />
      )}
      <Removal
        action={`/stores/${installation.id}/delete`}
        open={remove.open}
        title={remove.title}
        items={[
          { where: remove.here, what: remove.hereWhat },
          provider === "sandbox"
            ? { where: remove.sandbox, what: remove.sandboxWhat }
            : { where: remove.provider, what: remove.providerWhat },
        ]}
        confirm={remove.confirm}
      />
    </>
  );
}
