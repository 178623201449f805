import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import { Cell, Note, Row, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { InspectedRequest } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { type InspectorFilter, InspectorFilterForm } from "./inspector-filter";
import { ReasonText } from "./reason-text";

interface InspectorPageProps {
  readonly requests: readonly InspectedRequest[];
  readonly apps: readonly { readonly id: string; readonly name: string }[];
  readonly filter: InspectorFilter;
  /** The sandbox answered. */
  readonly complete: boolean;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  readonly olderHref?: string;
}

/** Every request of a person's own apps on the sandbox, with what only the server knew. */
export function InspectorPage({ requests, apps, filter, complete, t, locale, nowMs, olderHref }: InspectorPageProps) {
  const words = t.inspector;
  const { columns } = words;
  const filtered = [filter.app, filter.run, filter.check].some((value) => value !== "");
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <InspectorFilterForm filter={filter} apps={apps} t={words} />
      {complete ? null : <Notice tone="warn">{words.empty.unreachable}</Notice>}
      <Sheet aria-label={words.title}>
        {requests.length === 0 ? (
          <Empty
            title={words.empty.title}
            action={
              <LinkButton href="/install" look="first">
                {t.home.install}
              </LinkButton>
            }
          >
            {filtered ? words.empty.filtered : words.empty.note}
          </Empty>
        ) : (
          <Table
            caption={words.title}
            columns={[columns.when, columns.request, columns.status, columns.knew, columns.run]}
          >
            {requests.map((request) => (
              <Row key={request.requestId} id={request.requestId}>
                <Cell label={columns.when} className="whitespace-nowrap text-ink-soft">
                  <Time at={request.at} locale={locale} nowMs={nowMs} />
                </Cell>
                <Cell wide className="min-w-48 max-md:order-first">
                  <code className="wrap-anywhere font-mono">{request.endpoint}</code>
                  <Note>{request.registration.name}</Note>
                </Cell>
                <Cell label={columns.status}>
                  <Chip tone={request.check === "none" && request.status < 400 ? "none" : "bad"} mark={null}>
                    {request.status}
                  </Chip>
                </Cell>
                <Cell wide>
                  <ReasonText reason={request} t={words} />
                </Cell>
                <Cell wide className="whitespace-nowrap">
                  {request.runId === null ? null : (
                    <Link href={`/runs/${request.runId}`} prefetch={false} className="link tap">
                      {words.openRun}
                    </Link>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Sheet>
      {olderHref === undefined ? null : (
        <div className="flex justify-end">
          <LinkButton href={olderHref}>{words.older} →</LinkButton>
        </div>
      )}
    </>
  );
}
