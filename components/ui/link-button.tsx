import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { cn } from "./cn";

interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  /** Opens a second tab, for the flows that leave this page waiting. */
  readonly newTab?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button. What leaves our own pages is a plain anchor, so that nothing is fetched before the click. */
export function LinkButton({ href, look, size, className, newTab = false, children }: LinkButtonProps) {
  const classes = cn(buttonStyle({ look, size }), className);
  const isPage = href.startsWith("/") && !href.startsWith("/api/");
  if (!newTab && isPage) {
    return (
      <Link href={href} prefetch={false} className={classes}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} className={classes} {...(newTab ? { target: "_blank", rel: "noopener" } : {})}>
      {children}
    </a>
  );
}
