import { formatDateTime, formatRelative } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface TimeProps {
  readonly at: string;
  readonly locale: Locale;
  /** When given, the text says how far away it is, and the exact time stands in the title. */
  readonly nowMs?: number;
}

/** Rendered by the server in one zone (UTC, and says so); `dateTime` keeps the machine's form. */
export function Time({ at, locale, nowMs }: TimeProps) {
  const exact = formatDateTime(at, locale);
  return (
    <time dateTime={at} title={nowMs === undefined ? undefined : exact}>
      {nowMs === undefined ? exact : formatRelative(Date.parse(at) - nowMs, locale)}
    </time>
  );
}
