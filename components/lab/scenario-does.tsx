import { Prose } from "@/components/ui/prose";
import type { LabMessages } from "@/messages/en/lab";
import { formatList } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { RequestChanges } from "./request-changes";
import type { Endpoint, ScenarioPart, ScenarioView } from "./scenario-view";
import { whoseFault } from "./whose-fault";

interface ScenarioDoesProps {
  readonly scenario: Pick<ScenarioView, "parts" | "code" | "needs">;
  readonly t: LabMessages;
  readonly locale: Locale;
}

/** What is broken, whose doing it is, and what becomes of the code: said from the table, so that it cannot go stale. */
export function ScenarioDoes({ scenario: { parts, code, needs }, t, locale }: ScenarioDoesProps) {
  const { does } = t;
  return (
    <div className="grid gap-2 text-ink-soft">
      <p className="font-medium text-ink">{does.whose[whoseFault(parts)]}</p>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the table's own order
        <div key={index} className="grid gap-1.5">
          <p>
            <Prose text={sentence(part, t, locale)} />
          </p>
          {part.kind === "mistake" ? <RequestChanges changes={part.changes} t={does.changes} /> : null}
        </div>
      ))}
      {code === null ? null : <p>{does.code[code]}</p>}
      {needs === null ? null : (
        <p>
          <Prose text={does.needs[needs]} />
        </p>
      )}
    </div>
  );
}

function sentence(part: ScenarioPart, { does, endpoints }: LabMessages, locale: Locale): string {
  const places = (at: readonly Endpoint[]) =>
    formatList(
      at.map((endpoint) => endpoints[endpoint]),
      locale,
    );
  const at = places(part.at);
  switch (part.kind) {
    case "mistake":
      return does.mistake(at);
    case "state":
      return does.state(
        at,
        formatList(
          part.subjects.map((subject) => does.subjects[subject]),
          locale,
        ),
      );
    case "answer":
      return does.answer(at, part.status);
    case "change":
      return does.change(at);
    case "id-token":
      return does.idToken(at);
    case "callback":
      return does.callback;
    case "transport":
      return does.faults[part.fault](at);
  }
}
