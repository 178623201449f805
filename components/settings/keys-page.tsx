import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { Cell, Row, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { NewKey } from "./new-key";

export interface KeyView {
  readonly id: string;
  readonly name: string;
  /** Its last four characters. */
  readonly hint: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

interface KeysPageProps {
  readonly keys: readonly KeyView[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** POST /settings/keys/add makes one, POST /settings/keys/{id}/revoke ends it. */
export function KeysPage({ keys, t, locale, nowMs }: KeysPageProps) {
  const words = t.keys;
  const { columns } = words;
  const { add, made } = words;
  const { copy, optional, required } = t.common;
  return (
    <>
      <Crumbs parent={{ href: "/settings/me", label: t.settings.title }}>{words.title}</Crumbs>
      <PageHead title={words.title} lead={words.lead} />
      <Sheet aria-labelledby="make-key" className="pb-6 max-md:pb-4">
        <SheetHead id="make-key" title={add.title} />
        <div className="px-6 max-md:px-4">
          <NewKey words={{ add, made }} common={{ copy, optional, required }} />
        </div>
      </Sheet>
      <Sheet aria-label={words.title}>
        {keys.length === 0 ? (
          <Empty title={words.none}>{words.noneNote}</Empty>
        ) : (
          <Table
            caption={words.title}
            columns={[columns.name, columns.key, columns.created, columns.used, columns.act]}
          >
            {keys.map((key) => (
              <Row key={key.id}>
                <Cell wide className="font-medium">
                  {key.name}
                </Cell>
                <Cell label={columns.key}>
                  <code>adk_…{key.hint}</code>
                </Cell>
                <Cell label={columns.created} className="text-ink-soft">
                  <Time at={key.createdAt} locale={locale} nowMs={nowMs} />
                </Cell>
                <Cell label={columns.used} className="text-ink-soft">
                  {key.lastUsedAt === null ? words.never : <Time at={key.lastUsedAt} locale={locale} nowMs={nowMs} />}
                </Cell>
                <Cell>
                  {key.revokedAt === null ? (
                    <form method="post" action={`/settings/keys/${key.id}/revoke`}>
                      <Button look="danger" size="small" aria-label={words.revokeNamed(key.name)}>
                        {words.revoke}
                      </Button>
                    </form>
                  ) : (
                    <Chip mark={null}>{words.revoked}</Chip>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Sheet>
    </>
  );
}
