import { formatMilliseconds, formatNumber } from "@/messages/format";
import type { Locale } from "@/messages/locale";

/** When a step happened, from the start of the run: `0 ms`, `+12 ms`, `+4.2 s`, `+3:05`. */
export function formatOffset(atMs: number, locale: Locale): string {
  if (atMs === 0) return "0 ms";
  if (atMs < 60_000) return `+${formatMilliseconds(atMs, locale)}`;
  const seconds = Math.floor(atMs / 1000);
  const rest = String(seconds % 60).padStart(2, "0");
  return `+${formatNumber(Math.floor(seconds / 60), locale)}:${rest}`;
}
