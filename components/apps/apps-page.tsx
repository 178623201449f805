import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import { Cell, Note, Row, Table } from "@/components/ui/table";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";

interface AppsPageProps {
  readonly registrations: readonly RegistrationView[];
  /** Whether whoever asks may use the sandbox. */
  readonly sandbox: boolean;
  readonly t: Messages;
}

export function AppsPage({ registrations, sandbox, t }: AppsPageProps) {
  const words = t.apps;
  const { columns } = words;
  const add = (
    <div className="flex flex-wrap gap-2">
      {sandbox ? <LinkButton href="/apps/new/sandbox">{words.sandbox.add}</LinkButton> : null}
      <LinkButton href="/apps/new" look="first">
        {words.add}
      </LinkButton>
    </div>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} action={registrations.length === 0 ? undefined : add} />
      <Sheet aria-label={words.title}>
        {registrations.length === 0 ? (
          <Empty title={words.none} action={add}>
            {words.noneNote}
          </Empty>
        ) : (
          <Table caption={words.title} columns={[columns.name, columns.platform, columns.clientId, columns.used]}>
            {registrations.map((app) => (
              <Row key={app.id}>
                <Cell wide>
                  <Link href={`/apps/${app.id}`} prefetch={false} className="link tap font-medium">
                    {app.name}
                  </Link>
                  {app.demo ? <Note>{words.demoNote}</Note> : null}
                </Cell>
                <Cell label={columns.platform}>
                  <Chip mark={null}>{t.common.provider[app.provider]}</Chip>
                </Cell>
                <Cell wide label={columns.clientId} className="max-md:order-last">
                  <code>{app.clientId}</code>
                </Cell>
                <Cell label={columns.used} className="text-ink-soft">
                  {words.installations(app.installations)}
                  <Note>{words.runs(app.runs)}</Note>
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Sheet>
    </>
  );
}
