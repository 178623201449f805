import { ChoiceCards } from "@/components/ui/choice-cards";
import { Fault } from "@/components/ui/fault";
import { TextField } from "@/components/ui/text-field";
import { type AppFault, lifetimeNames, lifetimes, refreshUsages, type SandboxAppDraft } from "@/lib/trace/sandbox-app";
import type { Messages } from "@/messages/en";
import { faultAt } from "./app-faults";

interface AppLifetimesProps {
  readonly t: Messages;
  readonly draft: SandboxAppDraft;
  readonly faults: readonly AppFault[];
}

export function AppLifetimes({ t, draft, faults }: AppLifetimesProps) {
  const words = t.apps.sandbox.lifetimes;
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {lifetimeNames.map((name) => {
          const { least, most, usual } = lifetimes[name];
          return (
            <div key={name} id={name} className="min-w-0 scroll-mt-24">
              <TextField
                name={name}
                label={words[name]}
                hint={words.hint(least, most, usual)}
                invalid={words.digits}
                value={draft[name]}
                pattern="[0-9]+"
                inputMode="numeric"
                maxLength={10}
                literal
                required
                words={t.common}
                {...faultAt(t, faults, name)}
              />
            </div>
          );
        })}
      </div>
      <div id="refresh_usage" className="scroll-mt-24">
        <Fault text={faultAt(t, faults, "refresh_usage").error} />
      </div>
      <ChoiceCards
        name="refresh_usage"
        legend={words.usage}
        value={draft.refresh_usage}
        choices={refreshUsages.map((value) => ({ value, ...words[value] }))}
      />
    </>
  );
}
