import { Sheet } from "@/components/ui/sheet";
import type { Messages } from "@/messages/en";

/** Three lines for somebody who is here for the first time. */
export function HowItWorks({ t }: { readonly t: Messages }) {
  return (
    <Sheet aria-label={t.home.howTitle}>
      <ol>
        {t.home.how.map((line, index) => (
          <li
            key={line.title}
            className="grid grid-cols-[2rem_1fr] gap-3 border-line border-b px-5 py-4 last:border-b-0 max-md:px-4"
          >
            <span
              aria-hidden="true"
              className="grid size-7 place-items-center rounded-full bg-accent-wash font-medium font-mono text-accent text-sm"
            >
              {index + 1}
            </span>
            <div className="text-sm">
              <p className="font-semibold">{line.title}</p>
              <p className="text-ink-soft">{line.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
