"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

interface PopMenuProps {
  readonly summary: ReactNode;
  readonly summaryClass: string;
  readonly panelClass: string;
  readonly className: string;
  /** Names the opener when what it shows is a picture. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A disclosure that works without a script; with one it also closes on Escape, on a click elsewhere and after a choice. */
export function PopMenu({ summary, summaryClass, panelClass, className, label, children }: PopMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const path = usePathname();
  const shownOn = useRef(path);

  // A new path is the choice that was made; the first one is none, and the menu may be open by then.
  useEffect(() => {
    if (menu.current !== null && path !== shownOn.current) menu.current.open = false;
    shownOn.current = path;
  }, [path]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || menu.current?.open !== true) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    const onPress = (event: PointerEvent) => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target) === true;
      if (menu.current !== null && !inside) menu.current.open = false;
    };
    addEventListener("keydown", onKey);
    addEventListener("pointerdown", onPress);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("pointerdown", onPress);
    };
  }, []);

  return (
    <details ref={menu} className={`group ${className}`}>
      <summary aria-label={label} className={summaryClass}>
        {summary}
      </summary>
      <div className={panelClass}>{children}</div>
    </details>
  );
}
