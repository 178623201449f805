import Link from "next/link";
import type { ReactNode } from "react";

interface CrumbsProps {
  readonly parent: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

export function Crumbs({ parent, children }: CrumbsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-sm">
      <Link
        href={parent.href}
        prefetch={false}
        className="link text-ink-soft max-md:-my-3 max-md:inline-block max-md:py-3"
      >
        {parent.label}
      </Link>
      <span aria-hidden="true" className="text-ink-faint">
        /
      </span>
      {children}
    </div>
  );
}
