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
import { ScopeChip } from "./scope-chip";

interface StoresPageProps {
  readonly installations: readonly InstallationView[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

export function StoresPage({ installations, t, locale, nowMs }: StoresPageProps) {
  const words = t.store;
  const { columns } = words;
  const actions = (
    <>
      <LinkButton href="/install" look="first">
        {words.install}
      </LinkButton>
      <LinkButton href="/stores/add">{t.addToken.open}</LinkButton>
    </>
  );
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={installations.length === 0 ? undefined : <div className="flex flex-wrap gap-3">{actions}</div>}
      />
      <Sheet aria-label={words.title}>
        {installations.length === 0 ? (
          <Empty title={words.none} action={actions}>
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
                    <Link href={`/stores/${installation.id}`} prefetch={false} className="link tap font-medium">
                      {installation.store.name}
                    </Link>
                    <Chip mark={null}>{t.common.provider[installation.provider]}</Chip>
                    <OriginChips installation={installation} t={t} />
                  </span>
                  <Note>
                    {installation.store.orgid === null
                      ? t.addToken.unknownStore
                      : words.page.orgid(installation.store.orgid)}
                  </Note>
                </Cell>
                <Cell label={columns.app}>{installation.registration?.name ?? "–"}</Cell>
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

/** What sets a row apart: a token from elsewhere, one that has ended. */
function OriginChips({ installation, t }: Pick<StoresPageProps, "t"> & { readonly installation: InstallationView }) {
  const { origin, ended } = installation;
  return (
    <>
      {origin === "installed" ? null : <Chip mark={null}>{t.addToken.origins[origin]}</Chip>}
      {ended === null ? null : <Chip tone="bad">{t.addToken.ended[ended.how]}</Chip>}
    </>
  );
}
