import Link from "next/link";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly chosen: boolean;
}

interface FilterLinksProps {
  readonly label: string;
  /** Those that would leave nothing are not offered. */
  readonly choices: readonly FilterChoice[];
  readonly className?: string;
}

/** A row of links, one of them chosen: each is an address, so it works before and without scripts. */
export function FilterLinks({ label, choices, className }: FilterLinksProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-1.5 max-md:gap-2">
        {choices
          .filter(({ count, chosen }) => count > 0 || chosen)
          .map(({ value, label: text, href, count, chosen }) => (
            <li key={value}>
              <Link
                href={href}
                replace
                scroll={false}
                prefetch={false}
                aria-current={chosen ? "true" : undefined}
                className={`tap inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-xs no-underline max-md:min-h-9 ${
                  chosen
                    ? "border-accent bg-accent-wash text-ink"
                    : "border-line bg-sheet text-ink-soft hover:border-field-line hover:text-ink"
                }`}
              >
                {text} <span className="text-ink-faint">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
