import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";

export interface NavEntry {
  /** Id of the part. */
  readonly id: string;
  readonly label: string;
  /** Its one figure, when it has one. */
  readonly count?: number;
  readonly tone?: Tone;
}

/** Where everything on a long page is: a line that stays at the top, and scrolls sideways on a phone. */
export function SectionNav({ label, entries }: { readonly label: string; readonly entries: readonly NavEntry[] }) {
  return (
    <nav
      aria-label={label}
      className="section-nav sticky top-0 z-10 -my-2 overflow-x-auto border-line border-b bg-paper max-md:-mx-4 max-md:px-4 print:hidden"
    >
      <ul className="flex w-max gap-1 max-md:gap-2 max-md:py-2">
        {entries.map(({ id, label: name, count, tone }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-b-2 px-3 font-medium text-ink-soft text-sm no-underline hover:text-ink max-md:rounded-full max-md:border max-md:border-line-strong max-md:bg-sheet"
            >
              {name}
              {count === undefined ? null : (
                <Chip tone={tone ?? "none"} {...(tone === undefined ? { mark: null } : {})}>
                  {count}
                </Chip>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
