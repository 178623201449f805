import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { buttonStyle } from "@/components/ui/button-style";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { Prose } from "@/components/ui/prose";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { CallView } from "@/lib/probe/calls/call-view";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { CallForm } from "./call-form";
import { NeededProvided } from "./needed-provided";
import { NextPanel } from "./next-panel";
import { sayNext } from "./say-next";
import { sayVerdict } from "./say-verdict";
import { XRayChecks } from "./x-ray-checks";

interface CallPageProps {
  readonly view: CallView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
  /** This tool's own address, for what is sent to somebody else. */
  readonly origin: string;
  readonly words: DiagnosisWords;
  /** Of the newest refusal. */
  readonly described?: DescribedDiagnosis;
}

/** One documented call: what it needs, what the token has, what was tested, what to do. */
export function CallPage({ view, t, locale, nowMs, origin, words, described }: CallPageProps) {
  const { installation, call, facts, ray } = view;
  const titleOf = (id: keyof DiagnosisWords["causes"]) => words.causes[id].title;
  const said = sayVerdict(view, t.xRay, titleOf);
  // After a refusal: the verdict with its next action, the proof, then all that the action needs, and last the form that
  // would repeat it. Before a call the form is the thing to do.
  const refused = facts.answer?.status === 403;
  const form = call.method === "GET" ? <CallForm view={view} t={t} locale={locale} nowMs={nowMs} /> : null;
  return (
    <>
      <Crumbs parent={{ href: `/stores/${installation.id}`, label: installation.store.name }}>
        <code className="wrap-anywhere text-ink">
          {call.method} {call.path}
        </code>
        {call.page === null ? null : (
          <a href={call.page} rel="noreferrer" className="link tap text-ink-soft">
            {t.xRay.call.page}
          </a>
        )}
      </Crumbs>
      <Sheet>
        <VerdictPanel
          tone={said.tone}
          chips={
            <>
              <Chip mark={null}>{t.common.provider[installation.provider]}</Chip>
              {facts.answer === null ? null : <Chip tone={refused ? "bad" : "none"}>{facts.answer.status}</Chip>}
            </>
          }
          title={said.title}
          why={said.why.map((line) => (
            <p key={line}>
              <Prose text={line} />
            </p>
          ))}
          {...(refused
            ? {
                actions: (
                  <a href="#next" className={buttonStyle({ look: "first" })}>
                    {sayNext(view, t.xRay.next)}
                  </a>
                ),
              }
            : {})}
        />
        <NeededProvided view={view} t={t.xRay} />
      </Sheet>
      {refused ? null : form}
      <Sheet aria-labelledby="x-ray">
        <SheetHead id="x-ray" title={refused ? t.xRay.heading : t.xRay.headingOther} note={t.xRay.note} />
        <XRayChecks checks={ray.checks} t={t.xRay} titleOf={titleOf} />
      </Sheet>
      <NextPanel view={view} t={t} origin={origin} />
      {refused ? form : null}
      {described === undefined ? null : (
        <Sheet>
          <DiagnosisCard diagnosis={described} words={words} t={t.findings} />
        </Sheet>
      )}
    </>
  );
}
