import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { judgeStore } from "./judge-store";
import { sayStore } from "./say-store";
import { StoreActionButton } from "./store-action";

interface StoreVerdictProps {
  readonly installation: InstallationView;
  readonly inVain: readonly string[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

export function StoreVerdictPanel({ installation, inVain, t, locale, nowMs }: StoreVerdictProps) {
  const judged = judgeStore(installation, nowMs);
  const said = sayStore(judged, { inVain, t, locale, nowMs });
  const { action, verdict } = judged;
  const words = t.store.page;
  const { registration, runId } = installation;
  return (
    <VerdictPanel
      tone={verdict.tone}
      chips={<Chip tone={verdict.tone}>{said.chip}</Chip>}
      title={said.title}
      why={
        <p>
          <Prose text={said.why} />
        </p>
      }
      actions={
        <>
          {action === null ? null : (
            <StoreActionButton installation={installation} judged={judged} t={t} look="first" />
          )}
          {registration === null || action?.kind === "install" ? null : (
            <LinkButton href={`/install?app=${registration.id}`}>{words.installAgain}</LinkButton>
          )}
          {runId === null ? null : <LinkButton href={`/runs/${runId}`}>{words.run}</LinkButton>}
        </>
      }
    />
  );
}
