"use client";

import { useLinkStatus } from "next/link";

/** Turns with the press, before the rows are there. */
export function OpenMark({ open }: { readonly open: boolean }) {
  const { pending } = useLinkStatus();
  return (
    <span aria-hidden="true" className={pending === open ? "probe-mark" : "probe-mark rotate-90"}>
      ›
    </span>
  );
}
