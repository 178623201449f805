"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server again while a run is not finished; a hidden tab waits until it is looked at. */
export function RunPoller({ everyMs = 2000 }: { readonly everyMs?: number }) {
  const router = useRouter();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") router.refresh();
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
