import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Cell, Note, Row, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import { WireText } from "@/components/ui/wire-text";
import type { InstallationView, TokenGeneration } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";

interface GenerationsProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
}

/** Every access token of the installation, and what became of it. */
export function Generations({ installation, t, locale }: GenerationsProps) {
  const words = t.tokenLife.generations;
  const { columns } = words;
  return (
    <Table caption={words.caption} columns={Object.values(columns)}>
      {installation.generations.map((one) => {
        const fate = fateOf(one, installation, words);
        return (
          <Row key={one.generation} id={`generation-${one.generation}`}>
            <Cell label={columns.generation} className="max-md:order-first">
              {one.generation}
            </Cell>
            <Cell label={columns.token} wide>
              <code className="text-xs">
                <WireText text={one.accessFingerprint} />
              </code>
              {one.refreshFingerprint === null ? null : (
                <code className="block text-ink-soft text-xs">
                  <WireText text={one.refreshFingerprint} />
                </code>
              )}
            </Cell>
            <Cell label={columns.from}>
              {words.origins[one.origin]}
              {one.runId === null ? null : (
                <>
                  {" · "}
                  <Link href={`/runs/${one.runId}`} prefetch={false} className="link tap">
                    {words.run}
                  </Link>
                </>
              )}
            </Cell>
            <Cell label={columns.obtained}>
              <Time at={one.obtainedAt} locale={locale} />
            </Cell>
            <Cell label={columns.fate} className="max-md:order-first">
              <Chip tone={fate.tone}>{fate.text}</Chip>
              {one.endedAt === null ? null : (
                <Note>
                  <Time at={one.endedAt} locale={locale} />
                </Note>
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}

function fateOf(
  { generation, fate, endedAt }: TokenGeneration,
  { generation: present, ended }: InstallationView,
  words: Messages["tokenLife"]["generations"],
): { readonly tone: Tone; readonly text: string } {
  if (fate !== null) return { tone: fate === "uninstalled" ? "bad" : "none", text: words.fates[fate] };
  if (generation !== present || endedAt !== null) return { tone: "none", text: words.ended };
  return ended === null ? { tone: "good", text: words.present } : { tone: "bad", text: words.refused };
}
