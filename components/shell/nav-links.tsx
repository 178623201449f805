"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

interface NavLinksProps {
  readonly items: readonly NavItem[];
  readonly layout: "bar" | "menu";
}

const shapes = { bar: "px-2.5 py-1.5 whitespace-nowrap", menu: "flex min-h-11 items-center px-3" };

/** Only a client component knows the current path inside a layout; the marking is there in the server's HTML already. */
export function NavLinks({ items, layout }: NavLinksProps) {
  const path = usePathname();
  return items.map(({ href, label }) => {
    const here = path === href || path?.startsWith(`${href}/`);
    return (
      <Link
        key={href}
        href={href}
        prefetch={false}
        aria-current={here ? "page" : undefined}
        className={`rounded-sm font-medium text-sm no-underline hover:bg-well hover:text-ink ${shapes[layout]} ${
          here ? "bg-well text-ink" : "text-ink-soft"
        }`}
      >
        {label}
      </Link>
    );
  });
}
