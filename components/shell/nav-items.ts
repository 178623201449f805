import type { Messages } from "@/messages/en";
import type { NavItem } from "./nav-links";

/** The bar, on every page of the tool and of the catalog; the inspector only where there is a sandbox. */
export function navItems({ nav }: Messages["shell"], inspector: string | null = null): readonly NavItem[] {
  return [
    { href: "/install", label: nav.install },
    { href: "/diagnose", label: nav.diagnose },
    { href: "/runs", label: nav.runs },
    { href: "/stores", label: nav.stores },
    { href: "/apps", label: nav.apps },
    { href: "/errors", label: nav.errors, ownDocument: true },
    { href: "/lab", label: nav.lab },
    { href: "/exchange", label: nav.exchange },
    ...(inspector === null ? [] : [{ href: "/inspector", label: inspector }]),
  ];
}
