"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { navLinkClass } from "./nav-link-class";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Has a root layout of its own, so that it is loaded whole in any case. */
  readonly ownDocument?: boolean;
}

interface NavLinksProps {
  readonly items: readonly NavItem[];
  readonly layout: "bar" | "menu";
}

/** Only a client component knows the current path inside a layout; the marking is there in the server's HTML already. */
export function NavLinks({ items, layout }: NavLinksProps) {
  const path = usePathname();
  return items.map(({ href, label, ownDocument = false }) => {
    const here = path === href || path?.startsWith(`${href}/`) === true;
    const shared = {
      href,
      "aria-current": here ? ("page" as const) : undefined,
      className: navLinkClass(layout, here),
    };
    return ownDocument ? (
      <a key={href} {...shared}>
        {label}
      </a>
    ) : (
      <Link key={href} prefetch={false} {...shared}>
        {label}
      </Link>
    );
  });
}
