"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Tells what was typed into a controlled field before scripts listened to it: React leaves it in the field, and says
 * so to nobody.
 */
export function useTypedBefore(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  rendered: string,
  adopt: (typed: string) => void,
): void {
  const first = useRef({ rendered, adopt });
  useEffect(() => {
    const typed = field.current?.value;
    if (typed !== undefined && typed !== first.current.rendered) first.current.adopt(typed);
  }, [field]);
}
