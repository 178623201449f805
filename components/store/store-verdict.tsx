import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";
import { type JudgedStore, judgeStore } from "./judge-store";

interface StoreVerdictProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly nowMs: number;
}

export function StoreVerdictPanel({ installation, t, nowMs }: StoreVerdictProps) {
  const judged = judgeStore(installation, nowMs);
  const said = say(judged, t);
  const words = t.store.page;
  return (
    <VerdictPanel
      tone={judged.verdict.tone}
      chips={<Chip tone={judged.verdict.tone}>{said.chip}</Chip>}
      title={said.title}
      why={
        <p>
          <Prose text={said.why} />
        </p>
      }
      actions={
        <>
          <LinkButton
            href={`/install?app=${installation.registration.id}`}
            look={said.again === null ? "plain" : "first"}
          >
            {said.again ?? words.installAgain}
          </LinkButton>
          {installation.hasRefreshToken ? (
            <form method="post" action={`/stores/${installation.id}/refresh`}>
              <Button className="w-full">{words.refresh}</Button>
            </form>
          ) : null}
          {installation.runId === null ? null : (
            <LinkButton href={`/runs/${installation.runId}`}>{words.run}</LinkButton>
          )}
        </>
      }
    />
  );
}

interface Said {
  readonly chip: string;
  readonly title: string;
  readonly why: string;
  /** The label of the first action, when something should be asked again. */
  readonly again: string | null;
}

function say({ verdict, missing, contradicted, extra }: JudgedStore, t: Messages): Said {
  const words = t.store.page;
  const { all, missing: lacking, contradicted: refused, expired } = words.verdict;
  const notes = [contradicted.length > 0 && refused.why(contradicted), extra.length > 0 && words.extra(extra)];
  switch (verdict.kind) {
    case "all":
      return {
        chip: all.chip,
        title: all.title(verdict.requested),
        why: sentences(verdict.working > 0 ? all.whyWorks(verdict.working) : all.why, ...notes),
        again: null,
      };
    case "missing":
      return {
        chip: lacking.chip(missing.length + contradicted.length),
        title: lacking.title(verdict.granted, verdict.requested),
        why: sentences(lacking.why(missing), ...notes),
        again: words.askAgain(missing.length),
      };
    case "contradicted":
      return {
        chip: refused.chip,
        title: refused.title(contradicted.length),
        why: sentences(...notes),
        again: words.installAgain,
      };
    case "expired":
      return { chip: expired.chip, title: expired.title, why: expired.why, again: words.installAgain };
  }
}
