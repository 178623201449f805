import { FactList } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Removal } from "@/components/ui/removal";
import { Sheet } from "@/components/ui/sheet";
import type { PersonView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatNumber } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface MePageProps {
  readonly person: PersonView;
  readonly counts: { readonly registrations: number; readonly installations: number; readonly runs: number };
  readonly t: Messages;
  readonly locale: Locale;
}

/** POST /settings/me/delete removes everything of this person's. */
export function MePage({ person, counts, t, locale }: MePageProps) {
  const words = t.settings;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={<LinkButton href="/settings/keys">{t.shell.keys}</LinkButton>}
      />
      <Sheet aria-label={words.who} className="[&>dl]:border-t-0">
        <FactList
          facts={[
            {
              name: words.who,
              value: person.name,
              ...(person.email === null ? {} : { note: person.email }),
            },
            { name: words.by, value: t.shell.signedInBy[person.signedInBy] },
            ...(["registrations", "installations", "runs"] as const).map((name) => ({
              name: words.counts[name],
              value: formatNumber(counts[name], locale),
            })),
          ]}
        />
      </Sheet>
      <Removal
        action="/settings/me/delete"
        open={words.remove.open}
        title={words.remove.title}
        items={[
          { where: words.remove.here, what: words.remove.hereWhat },
          { where: words.remove.sandbox, what: words.remove.sandboxWhat },
          { where: words.remove.provider, what: words.remove.providerWhat },
        ]}
        keep={<Notice tone="warn">{words.remove.final}</Notice>}
        confirm={words.remove.confirm}
      />
    </>
  );
}
