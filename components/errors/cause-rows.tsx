import { Prose } from "@/components/ui/prose";
import type { IndexedCause } from "./index-causes";

/** One cause a row: its name, what it says in a sentence, what is seen on the wire, whose side it is. */
export function CauseRows({ causes, base }: { readonly causes: readonly IndexedCause[]; readonly base: string }) {
  return (
    <ul className="text-sm">
      {causes.map(({ id, title, summary, wire, party }) => (
        <li
          key={id}
          className="relative grid gap-x-6 gap-y-0.5 border-line border-b px-4 py-2.5 last:border-b-0 hover:bg-well/60 lg:grid-cols-[17rem_1fr_11rem]"
        >
          <div className="min-w-0">
            {/* The whole row is the target; its name is the link. */}
            <a href={`${base}/${id}`} className="font-semibold text-ink no-underline after:absolute after:inset-0">
              {title}
            </a>
            <code translate="no" className="block text-ink-faint text-xs">
              {id}
            </code>
          </div>
          <p className="min-w-0 text-ink-soft">
            <Prose text={summary} />
          </p>
          <p className="flex min-w-0 flex-wrap items-baseline gap-x-3 text-xs lg:block lg:text-right">
            {wire === "" ? null : (
              <code translate="no" className="font-medium text-ink lg:block">
                {wire}
              </code>
            )}
            <span className="text-ink-faint">{party}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
