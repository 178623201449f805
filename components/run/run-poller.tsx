"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

/**
 * Asks the server again while a run is not finished; a hidden tab waits until it is looked at. Where an answer takes
 * longer than the pause it is waited for: asked again and again, a large page would never arrive.
 */
export function RunPoller({ everyMs = 2000 }: { readonly everyMs?: number }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const pending = useRef(false);
  useEffect(() => {
    pending.current = isPending;
  }, [isPending]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "visible" || pending.current) return;
      startTransition(() => router.refresh());
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router, everyMs]);
  return null;
}
