import { Fragment } from "react";
import type { CauseId, DiagnosisWords } from "@/lib/diagnosis";
import type { Example } from "@/lib/diagnosis/examples/example";
import type { Messages } from "@/messages/en";
import { compareEvidence } from "./compare-evidence";
import { Section } from "./section";

interface SideBySideProps {
  readonly id: CauseId;
  readonly example: Example;
  readonly base: string;
  readonly words: DiagnosisWords;
  readonly t: Messages["errors"];
}

/** Two failures that look alike, reduced to what differs. */
export function SideBySide({ id, example: { seen, lookAlike }, base, words, t }: SideBySideProps) {
  const differences = compareEvidence(seen, lookAlike.seen);
  if (differences.length === 0 || lookAlike.id === id) return null;
  return (
    <Section title={t.sideBySide} note={t.sideBySideNote}>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-left max-md:block">
          <thead className="max-md:block">
            <tr className="border-line border-b align-bottom max-md:grid max-md:grid-cols-2">
              <th scope="col" className="py-1.5 pr-4 font-medium text-ink-faint text-xs max-md:col-span-2">
                {t.field}
              </th>
              <th scope="col" className="w-[38%] px-4 py-1.5 font-semibold text-ink max-md:w-auto max-md:pl-0">
                <span className="block font-medium text-ink-faint text-xs">{t.here}</span>
                {words.causes[id].title}
              </th>
              <th scope="col" className="w-[38%] py-1.5 pl-4 font-semibold max-md:w-auto max-md:self-end max-md:pl-0">
                <a href={`${base}/${lookAlike.id}`} className="link">
                  {words.causes[lookAlike.id].title}
                </a>
              </th>
            </tr>
          </thead>
          <tbody translate="no" className="font-mono max-md:block">
            {differences.map(({ path, here, there }) => (
              <tr
                key={path}
                className="border-line border-b align-top last:border-b-0 max-md:grid max-md:grid-cols-2 max-md:py-1.5"
              >
                <th scope="row" className="py-2 pr-4 font-normal text-ink-faint max-md:col-span-2 max-md:py-0">
                  <Breakable name={path} />
                </th>
                <Value text={here} absent={t.absent} className="px-4 max-md:pl-0" />
                <Value text={there} absent={t.absent} className="pl-4 max-md:pl-0" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A field's name may be broken behind a dot or an underscore, and nowhere else. */
function Breakable({ name }: { readonly name: string }) {
  return name.split(/(?<=[._])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name, in their order
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

interface ValueProps {
  readonly text: string | null;
  readonly absent: string;
  readonly className: string;
}

function Value({ text, absent, className }: ValueProps) {
  return (
    <td className={`wrap-anywhere whitespace-pre-wrap py-2 text-ink max-md:py-0.5 ${className}`}>
      {text === null ? (
        <span translate="yes" className="font-sans text-ink-faint italic">
          {absent}
        </span>
      ) : (
        text
      )}
    </td>
  );
}
