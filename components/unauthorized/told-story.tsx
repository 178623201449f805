import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import { type StoryCertainty, tokenCalls } from "@/lib/probe/unauthorized/story";
import type { TokenStoryView } from "@/lib/probe/unauthorized/token-story-view";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { FactLines } from "./fact-lines";
import { NextStep } from "./next-step";
import { StoryList } from "./story-list";

interface ToldStoryProps {
  readonly after: NonNullable<TokenStoryView["after"]>;
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

const tones: Readonly<Record<StoryCertainty, Tone>> = {
  certain: "bad",
  likely: "warn",
  possible: "unsure",
  excluded: "none",
};

/** The verdict first, then its proof, what else it may be, what it was not, and what nobody can tell. */
export function ToldStory({ after, installation, t, locale, nowMs }: ToldStoryProps) {
  const words = t.unauthorized;
  const { told, known, answers, runId } = after;
  const { lead, stories, excluded, cannotTell, next } = told;
  const unanswered = lead === null && tokenCalls.every((call) => answers[call].heard !== "refused");
  const tone = lead === null ? "unsure" : lead.id === "accepted" ? "good" : tones[lead.certainty];
  const others = stories.filter((story) => story !== lead);
  const title = unanswered ? words.unansweredTitle : words.undecidedTitle;
  const why = unanswered ? words.unansweredWhy : words.undecidedWhy;
  return (
    <div className="border-line border-t">
      <VerdictPanel
        heading="h3"
        tone={tone}
        chips={
          <>
            {lead === null ? null : <Chip tone={tone}>{words.certainty[lead.certainty]}</Chip>}
            <Chip mark={null}>{words.subject[known.subject]}</Chip>
            <span className="self-center text-ink-faint text-xs">
              <Time at={after.at} locale={locale} nowMs={nowMs} />
            </span>
          </>
        }
        title={lead === null ? title : words.stories[lead.id].title}
        why={
          <>
            <p>
              <Prose text={lead === null ? why : words.stories[lead.id].why} />
            </p>
            {lead === null ? null : (
              <div>
                <h4 className="font-semibold text-ink text-sm">{words.proof}</h4>
                <FactLines facts={lead.facts} t={words} />
              </div>
            )}
            <p>
              <b className="font-semibold text-ink">{words.nextTitle}:</b> <Prose text={words.next[next]} />
            </p>
          </>
        }
        actions={
          <>
            <NextStep next={next} installation={installation} t={t} />
            <LinkButton href={`/runs/${runId}`}>{words.run}</LinkButton>
          </>
        }
      />
      <div className="grid border-line border-t lg:grid-flow-col lg:auto-cols-fr lg:[&>*+*]:border-line lg:[&>*+*]:border-l">
        {others.length === 0 ? null : (
          <StoryList title={lead === null ? words.may : words.others} stories={others} t={words} />
        )}
        {excluded.length === 0 ? null : <StoryList title={words.excluded} stories={excluded} struck t={words} />}
        <Heard after={after} cannotTell={cannotTell} t={words} />
      </div>
    </div>
  );
}

interface HeardProps {
  readonly after: ToldStoryProps["after"];
  readonly cannotTell: ToldStoryProps["after"]["told"]["cannotTell"];
  readonly t: Messages["unauthorized"];
}

function Heard({ after, cannotTell, t }: HeardProps) {
  const { answers, known } = after;
  return (
    <section className="min-w-0 px-6 py-4 text-sm max-md:border-line max-md:border-t max-md:px-4">
      <h3 className="mb-2 font-semibold">{t.answers}</h3>
      <ul className="text-ink-soft">
        {tokenCalls.map((call) => (
          <li key={call}>
            <code>{t.callNames[call]}</code>: <Prose text={t.heard[answers[call].heard]} />
          </li>
        ))}
        {known.offsetSeconds === null ? null : <li>{t.clock(known.offsetSeconds)}</li>}
      </ul>
      {cannotTell.length === 0 ? null : (
        <>
          <h3 className="mt-4 mb-2 font-semibold">{t.cannot}</h3>
          <ul className="grid gap-1 text-ink-soft">
            {cannotTell.map((one) => (
              <li key={one}>{t.cannotTell[one]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
