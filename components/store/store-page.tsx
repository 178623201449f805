import Link from "next/link";
import type { ReactNode } from "react";
import { LeastScopesLink } from "@/components/least-scopes/least-scopes-link";
import { RehearseMenu } from "@/components/rehearse/rehearse-menu";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { Removal } from "@/components/ui/removal";
import { Sheet } from "@/components/ui/sheet";
import type { RehearsalMenu } from "@/lib/trace/rehearsals";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { ScopeTable } from "./scope-table";
import { type NavEntry, SectionNav } from "./section-nav";
import { sectionIds } from "./sections";
import { StoreFacts } from "./store-facts";
import { StoreVerdictPanel } from "./store-verdict";
import { TokenPanel } from "./token-panel";

interface StorePageProps {
  readonly installation: InstallationView;
  /** What the app registration lists; null where there is none. */
  readonly ticked: readonly string[] | null;
  /** Needed scopes that were asked for before and did not come. */
  readonly inVain: readonly string[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** What can go wrong on purpose from here; on the sandbox. */
  readonly rehearse?: RehearsalMenu | null;
  /** Parts that know more than the installation; made by the page. */
  readonly parts: { readonly [part in "probes" | "tokenLife" | "unauthorized" | "callLimit"]: ReactNode };
}

/** A part of the page and its place in the list of parts. */
interface Part {
  readonly nav: NavEntry;
  readonly body: ReactNode;
}

export function StorePage({
  installation,
  ticked,
  inVain,
  t,
  locale,
  nowMs,
  rehearse = null,
  parts: made,
}: StorePageProps) {
  const words = t.store.page;
  const { registration, store, provider } = installation;
  const shown = { installation, t, locale, nowMs };
  const tried = installation.probes.length;
  const parts: readonly Part[] = [
    {
      nav: { id: sectionIds.scopes, label: words.nav.scopes },
      body: (
        <>
          <ScopeTable ticked={ticked} {...shown} />
          <LeastScopesLink installation={installation} t={t} />
        </>
      ),
    },
    {
      nav: { id: sectionIds.calls, label: words.nav.calls, ...(tried === 0 ? {} : { count: tried }) },
      body: made.probes,
    },
    {
      nav: { id: sectionIds.powers, label: words.nav.token },
      body: <TokenPanel {...shown} />,
    },
    { nav: { id: sectionIds.life, label: words.nav.life }, body: made.tokenLife },
    { nav: { id: sectionIds.unauthorized, label: words.nav.unauthorized }, body: made.unauthorized },
    { nav: { id: sectionIds.callLimit, label: words.nav.callLimit }, body: made.callLimit },
    ...(rehearse === null
      ? []
      : [
          {
            nav: { id: sectionIds.rehearse, label: words.nav.rehearse },
            body: (
              <RehearseMenu
                id={sectionIds.rehearse}
                menu={rehearse}
                action={`/stores/${installation.id}/rehearse`}
                t={t.rehearse}
              />
            ),
          },
        ]),
    {
      nav: { id: sectionIds.remove, label: words.nav.remove },
      body: <StoreRemoval installation={installation} t={t} />,
    },
  ];
  return (
    <>
      <Crumbs parent={{ href: "/stores", label: t.store.title }}>
        <span>{store.name}</span>
        <Chip mark={null}>{t.common.provider[provider]}</Chip>
        {store.orgid === null ? null : <span className="text-ink-faint">{words.orgid(store.orgid)}</span>}
        {registration === null ? null : (
          <Link href={`/apps/${registration.id}`} prefetch={false} className="link tap text-ink-soft">
            {registration.name}
          </Link>
        )}
      </Crumbs>
      <Sheet>
        <StoreVerdictPanel inVain={inVain} {...shown} />
        <StoreFacts {...shown} />
      </Sheet>
      <SectionNav label={words.nav.label} entries={parts.map(({ nav }) => nav)} />
      {parts.map(({ nav, body }) => (
        <div key={nav.id} className="grid min-w-0 gap-[inherit]">
          {body}
        </div>
      ))}
    </>
  );
}

function StoreRemoval({
  installation: { id, provider },
  t,
}: {
  readonly installation: InstallationView;
  readonly t: Messages;
}) {
  const { remove } = t.store.page;
  return (
    <Removal
      id={sectionIds.remove}
      action={`/stores/${id}/delete`}
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
  );
}
