import { WireBox } from "@/components/ui/wire-box";
import { type CauseId, catalog, type DiagnosisWords } from "@/lib/diagnosis";
import { type Reveal, revealsFor } from "@/lib/diagnosis/reveals";
import { type LibrarySightings, sightingsOf } from "@/lib/diagnosis/sightings";
import type { Sighting } from "@/lib/diagnosis/sightings/sighting";
import type { Messages } from "@/messages/en";
import { ApplyMemory } from "./apply-memory";
import { CodeBox } from "./code-box";
import { RememberedTabs } from "./remembered-tabs";
import { Section } from "./section";

interface LibraryTextsProps {
  readonly id: CauseId;
  readonly base: string;
  readonly words: DiagnosisWords;
  readonly t: Messages;
}

/** What the reader's own library prints for this, what it never notices, and how to make it say more. */
export function LibraryTexts(props: LibraryTextsProps) {
  const { id, t } = props;
  const found = sightingsOf(id);
  if (found.length === 0) return null;
  const tabs = found.map((library) => ({
    key: library.ecosystem,
    label: t.errors.ecosystems[library.ecosystem],
    content: <Library {...props} library={library} />,
  }));
  return (
    <Section title={t.errors.libraries} note={t.errors.librariesNote}>
      <RememberedTabs memory="auth-doctor.library" label={t.errors.libraries} tabs={tabs} />
      <ApplyMemory />
    </Section>
  );
}

function Library({ library, ...props }: LibraryTextsProps & { readonly library: LibrarySightings }) {
  const { id, t } = props;
  const { ecosystem, sightings, never } = library;
  const vague = sightings.filter(({ alike = [] }) => alike.length > 0).map((one) => `${one.library} ${one.version}`);
  const reveals = revealsFor(ecosystem, catalog[id].steps, vague);
  return (
    <div className="grid gap-4">
      {sightings.map((sighting) => (
        <Text key={`${sighting.library} ${sighting.text}`} sighting={sighting} {...props} />
      ))}
      {never.length === 0 ? null : (
        <p>
          <b className="font-semibold text-ink">{t.errors.never}</b> <span translate="no">{never.join(", ")}</span>
        </p>
      )}
      {reveals.length === 0 ? null : (
        <div className="grid gap-3 border-line border-t border-dashed pt-4">
          <h3 className="font-semibold text-ink">{t.errors.reveal}</h3>
          {reveals.map((reveal) => (
            <Revealing key={`${reveal.library} ${reveal.say}`} reveal={reveal} t={t} />
          ))}
        </div>
      )}
    </div>
  );
}

const shownAlike = 5;

function Text({ sighting, base, words, t }: LibraryTextsProps & { readonly sighting: Sighting }) {
  const { library, version, text, alike = [] } = sighting;
  const name = t.errors.library(library, version);
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-medium text-ink-faint text-xs" translate="no">
        {name}
      </h3>
      <WireBox label={name} body={text} className="text-ink" />
      {alike.length === 0 ? null : (
        <p className="mt-1">
          {t.errors.alike}{" "}
          {alike.slice(0, shownAlike).map((other, index) => (
            <span key={other}>
              {index === 0 ? null : " · "}
              <a href={`${base}/${other}`} className="link">
                {words.causes[other].title}
              </a>
            </span>
          ))}
          {alike.length > shownAlike ? ` · +${alike.length - shownAlike}` : null}
        </p>
      )}
    </div>
  );
}

function Revealing({ reveal, t }: { readonly reveal: Reveal; readonly t: Messages }) {
  return (
    <div className="min-w-0">
      <p className="mb-1">
        <b className="font-semibold text-ink" translate="no">
          {reveal.library}
        </b>
        {": "}
        {t.errors.reveals[reveal.say]}
      </p>
      <CodeBox label={reveal.library} code={reveal.code} t={t} />
    </div>
  );
}
