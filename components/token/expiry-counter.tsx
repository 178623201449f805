"use client";

import { useEffect, useState } from "react";
import { formatDuration } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface ExpiryCounterProps {
  readonly expiresAt: string;
  /** The server's clock when it made the page: this device's own may be wrong. */
  readonly nowMs: number;
  readonly locale: Locale;
  readonly words: { readonly before: string; readonly after: string; readonly expired: string };
}

/** How long a token still lives, counted down; without scripts it stands as the server wrote it. */
export function ExpiryCounter({ expiresAt, nowMs, locale, words }: ExpiryCounterProps) {
  const [passedMs, setPassedMs] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setPassedMs(performance.now() - began), 1000);
    return () => clearInterval(timer);
  }, []);
  const leftSeconds = (Date.parse(expiresAt) - nowMs - passedMs) / 1000;
  const text = leftSeconds <= 0 ? words.expired : `${words.before}${formatDuration(leftSeconds, locale)}${words.after}`;
  return <time dateTime={expiresAt}>{text}</time>;
}
