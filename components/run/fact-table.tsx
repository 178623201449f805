import { WireText } from "@/components/ui/wire-text";
import type { Facts } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";

/** Facts by the names they are recorded under: the same in every language, so that they can be searched for. */
export function FactTable({ facts, t }: { readonly facts: Facts; readonly t: Messages }) {
  const entries = Object.entries(facts);
  if (entries.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-semibold text-sm">{t.run.step.facts}</h3>
      <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1 font-mono text-sm">
        {entries.map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="wrap-anywhere min-w-0">
              <WireText text={String(value)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
