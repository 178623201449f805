import type { Messages } from "@/messages/en";
import type { NavItem } from "./nav-links";

/** The bar, on every page of the tool and of the catalog. */
export function navItems({ nav }: Messages["shell"]): readonly NavItem[] {
  return [
    { href: "/install", label: nav.install },
    { href: "/diagnose", label: nav.diagnose },
    { href: "/runs", label: nav.runs },
    { href: "/stores", label: nav.stores },
    { href: "/apps", label: nav.apps },
    { href: "/errors", label: nav.errors, ownDocument: true },
    { href: "/exchange", label: nav.exchange },
  ];
}
