import Link from "next/link";
import { Crumbs } from "@/components/ui/crumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import { fitsScope } from "@/lib/haravan/scope-lists";
import { installAddress } from "@/lib/probe/consent/install-address";
import { findLeastScopes, type LeastScopes } from "@/lib/probe/scopes/least-scopes";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";
import { CallNotes } from "./call-notes";
import { CallsForm } from "./calls-form";
import { type LeastQuery, presentScopes } from "./least-query";
import { ScopeDiff } from "./scope-diff";
import { ScopeTexts } from "./scope-texts";

interface LeastScopesPageProps {
  readonly installation: InstallationView;
  readonly asked: LeastQuery;
  readonly t: Messages;
}

export function LeastScopesPage({ installation, asked, t }: LeastScopesPageProps) {
  const words = t.leastScopes;
  const { store, registration } = installation;
  const privateToken = installation.origin === "private";
  const present = presentScopes(installation);
  const found = findLeastScopes({ ...asked, privateToken, present });
  const offered = registration !== null && !privateToken && fitsScope(found.least);
  return (
    <>
      <Crumbs parent={{ href: "/stores", label: t.store.title }}>
        <Link href={`/stores/${installation.id}`} prefetch={false} className="link tap text-ink-soft">
          {store.name}
        </Link>
        <span aria-hidden="true" className="text-ink-faint">
          /
        </span>
        <span>{words.title}</span>
      </Crumbs>
      <PageHead title={words.title} lead={words.lead} />
      <div className="grid items-start gap-6 max-md:gap-4 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
        <Sheet aria-label={words.title} className="lg:col-start-2">
          <div className="px-6 pt-5 pb-4 max-md:px-4">
            <div role="status">
              <h2 className="font-semibold text-lg tracking-tight">{words.enough(found.least.length)}</h2>
            </div>
            <p className="mt-1 max-w-[68ch] text-ink-soft">
              {sentences(words.chosen(found.calls.length), compare(found, present, words))}
            </p>
            {offered ? (
              <div className="mt-4">
                <LinkButton href={installAddress(registration.id, found.least)} look="first">
                  {words.next.ask}
                </LinkButton>
                <p className="mt-1.5 max-w-[68ch] text-ink-soft text-sm">{words.next.note}</p>
              </div>
            ) : null}
          </div>
          {present === null ? null : <ScopeDiff found={found} t={words.diff} />}
          <CallNotes found={found} t={words.notes} />
        </Sheet>
        <CallsForm installation={installation} asked={asked} t={t} />
        <Sheet aria-labelledby="scope-texts" className="lg:col-start-2">
          <ScopeTexts found={found} privateToken={privateToken} t={t} />
        </Sheet>
      </div>
    </>
  );
}

function compare(found: LeastScopes, present: readonly string[] | null, words: Messages["leastScopes"]): string {
  if (present === null) return words.compare.unknown;
  const { remove, add } = found;
  return remove.length + add.length === 0 ? words.compare.same : words.compare.change(remove.length, add.length);
}
