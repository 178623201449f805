import type { Exchange } from "./piece";
import { headerOf } from "./read-head";
import { readHttpDate } from "./read-time";

/** A moment counts only against moments of the same clock. */
interface Moment {
  readonly clock: string;
  readonly at: number;
}

function momentsOf(exchange: Exchange): Moment[] {
  const { sentAt, recording, request, response } = exchange;
  const host = /^https?:\/\/([^/?#]+)/i.exec(request?.url ?? "")?.[1];
  const date = readHttpDate(headerOf(response?.headers, "date"));
  return [
    ...(sentAt === undefined ? [] : [{ clock: recording ?? "log", at: sentAt }]),
    ...(date === null || host === undefined ? [] : [{ clock: `date of ${host}`, at: date }]),
  ];
}

/** Seconds from one exchange to another, where one clock has seen both; `null` otherwise, or when they run backwards. */
export function secondsBetween(earlier: Exchange, later: Exchange): number | null {
  for (const start of momentsOf(earlier)) {
    const end = momentsOf(later).find(({ clock }) => clock === start.clock);
    if (end !== undefined && end.at >= start.at) return Math.round((end.at - start.at) / 100) / 10;
  }
  return null;
}

/** The provider's `Date` minus the recorder's clock at the moment the answer had come. */
export function clockOffset({ response, answeredAt, recording }: Exchange): number | null {
  const date = readHttpDate(headerOf(response?.headers, "date"));
  if (date === null || answeredAt === undefined || recording?.startsWith("har") !== true) return null;
  // `Date` counts whole seconds and was written a moment before it came.
  const offset = Math.round((date - answeredAt) / 1000);
  return Math.abs(offset) <= 1 ? 0 : offset;
}
