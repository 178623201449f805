import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import { Cell, Note, Row, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { judgeStore } from "./judge-store";

interface StoresPageProps {
  readonly installations: readonly InstallationView[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

export function StoresPage({ installations, t, locale, nowMs }: StoresPageProps) {
  const words = t.store;
  const { columns } = words;
  const install = (
    <LinkButton href="/install" look="first">
      {words.install}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} action={installations.length === 0 ? undefined : install} />
      <Sheet aria-label={words.title}>
        {installations.length === 0 ? (
          <Empty title={words.none} action={install}>
            {words.noneNote}
          </Empty>
        ) : (
          <Table
            caption={words.title}
            columns={[columns.store, columns.app, columns.scopes, columns.token, columns.obtained]}
          >
            {installations.map((installation) => (
              <Row key={installation.id}>
                <Cell wide>
                  <span className="flex flex-wrap items-center gap-x-2">
                    <Link href={`/stores/${installation.id}`} prefetch={false} className="link font-medium">
                      {installation.store.name}
                    </Link>
                    <Chip mark={null}>{t.common.provider[installation.provider]}</Chip>
                  </span>
                  <Note>{words.page.orgid(installation.store.orgid)}</Note>
                </Cell>
                <Cell label={columns.app}>{installation.registration.name}</Cell>
                <Cell label={columns.scopes}>
                  <ScopeChip installation={installation} t={t} nowMs={nowMs} />
                </Cell>
                <Cell label={columns.token}>{words.page.facts.kinds[installation.tokenKind]}</Cell>
                <Cell label={columns.obtained} className="text-ink-soft">
                  <Time at={installation.obtainedAt} locale={locale} nowMs={nowMs} />
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Sheet>
    </>
  );
}

interface ScopeChipProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly nowMs: number;
}

function ScopeChip({ installation, t, nowMs }: ScopeChipProps) {
  const { verdict } = judgeStore(installation, nowMs);
  const words = t.store.page.verdict;
  if (verdict.kind === "expired") return <Chip tone={verdict.tone}>{words.expired.chip}</Chip>;
  if (verdict.kind === "contradicted") return <Chip tone={verdict.tone}>{words.contradicted.chip}</Chip>;
  const { requested } = verdict;
  const granted = verdict.kind === "missing" ? verdict.granted : requested;
  return <Chip tone={verdict.tone}>{t.store.granted(granted, requested)}</Chip>;
}
