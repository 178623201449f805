import { Button } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Sheet } from "@/components/ui/sheet";
import type { RegistrationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { AddTokenForm, addFormId } from "./add-token-form";
import { CallList } from "./call-list";
import type { AddCalls, AddDraft, SaidFault } from "./fields";
import { PrivateTokenForm, type Rehearsal } from "./private-token-form";
import { faultAt } from "./say-fault";

interface AddTokenPageProps {
  readonly t: Messages;
  readonly registrations: readonly RegistrationView[];
  readonly calls: AddCalls;
  readonly draft: AddDraft;
  readonly fault: SaidFault | null;
  /** A private token made for a rehearsal; where there is a sandbox. */
  readonly rehearsal: Rehearsal | null;
}

export function AddTokenPage({ t, registrations, calls, draft, fault, rehearsal }: AddTokenPageProps) {
  const words = t.addToken;
  const said = fault === null ? undefined : faultAt(words.faults, fault, fault.field);
  return (
    <>
      <Crumbs parent={{ href: "/stores", label: t.store.title }}>
        <span>{words.title}</span>
      </Crumbs>
      {said === undefined ? null : (
        <Notice tone="bad" live title={words.refused}>
          {said} {words.pasteAgain}
        </Notice>
      )}
      <PageHead title={words.title} lead={words.lead} />
      <div className="group/page grid items-start gap-6 max-md:gap-4 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <Sheet aria-label={words.title} className="p-6 max-md:p-4">
          <AddTokenForm t={t} registrations={registrations} calls={calls} draft={draft} fault={fault} />
        </Sheet>
        <div className="grid min-w-0 gap-6 max-md:gap-4 lg:sticky lg:top-4">
          <Sheet aria-label={words.calls.title}>
            <CallList calls={calls} words={words.calls} />
            <div className="px-6 pb-6 max-md:px-4 max-md:pb-4">
              <Button form={addFormId} look="first" size="big" className="w-full">
                {words.send}
              </Button>
            </div>
          </Sheet>
        </div>
      </div>
      {rehearsal === null ? null : <PrivateTokenForm t={t} rehearsal={rehearsal} />}
    </>
  );
}
