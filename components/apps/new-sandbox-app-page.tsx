import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import type { AppFault, SandboxAppDraft } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";
import { AppFaults } from "./app-faults";
import { AppSettings } from "./app-settings";

interface NewSandboxAppPageProps {
  readonly t: Messages;
  readonly draft: SandboxAppDraft;
  readonly faults: readonly AppFault[];
}

export function NewSandboxAppPage({ t, draft, faults }: NewSandboxAppPageProps) {
  const words = t.apps.sandbox;
  return (
    <>
      <Crumbs parent={{ href: "/apps", label: t.apps.title }}>
        <span>{words.addTitle}</span>
        <Chip mark={null}>{t.common.provider.sandbox}</Chip>
      </Crumbs>
      <AppFaults t={t} faults={faults} />
      <PageHead title={words.addTitle} lead={words.addLead} />
      <AppSettings t={t} draft={draft} faults={faults} action="/apps/sandbox/add" submit={words.create} />
    </>
  );
}
