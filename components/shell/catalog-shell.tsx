import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { LocaleForm } from "./locale-form";
import { Mark } from "./mark";
import { navItems } from "./nav-items";
import { navLinkClass } from "./nav-link-class";
import { PhoneMenu } from "./phone-menu";
import { ShellFooter } from "./shell-footer";

interface CatalogShellProps {
  readonly t: Messages;
  readonly locale: Locale;
  /** The page's own path, language first: it is made before anybody asks for it. */
  readonly path: string;
  readonly children: ReactNode;
}

const catalog = "/errors";

/** The tool's frame around a page that is the same for everybody: no person, no sandbox, plain links. */
export function CatalogShell({ t, locale, path, children }: CatalogShellProps) {
  const links = (layout: "bar" | "menu") =>
    navItems(t.shell).map(({ href, label }) => (
      <a
        key={href}
        href={href === catalog ? `/${locale}${catalog}` : href}
        aria-current={href !== catalog ? undefined : path === `/${locale}${catalog}` ? "page" : "true"}
        className={navLinkClass(layout, href === catalog)}
      >
        {label}
      </a>
    ));
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t.shell.skip}</SkipLink>
      <header className="relative flex h-13 items-center gap-6 border-line border-b bg-sheet px-6 max-[75rem]:gap-4 max-lg:gap-2 max-md:px-4 print:hidden">
        <a
          href="/"
          className="flex items-center gap-2.5 whitespace-nowrap rounded-sm font-semibold text-ink tracking-tight no-underline"
        >
          <Mark className="size-[1.125rem] text-accent" />
          {t.common.productName}
        </a>
        <nav aria-label={t.shell.mainNav} className="flex flex-1 gap-1 max-[75rem]:gap-0 max-lg:hidden">
          {links("bar")}
        </nav>
        <div className="flex items-center gap-3 max-lg:ml-auto max-lg:gap-1">
          <LocaleForm locale={locale} label={t.shell.language} names={t.shell.languages} back={path} />
          <PhoneMenu label={t.shell.menu}>
            <nav aria-label={t.shell.mainNav} className="grid gap-1">
              {links("menu")}
            </nav>
          </PhoneMenu>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-[70rem] flex-1 content-start gap-6 px-6 pt-6 pb-12 outline-none max-md:gap-4 max-md:px-4 max-md:pt-4 max-md:pb-8"
      >
        {children}
      </main>
      <ShellFooter t={t.shell} sandbox={false} />
    </div>
  );
}
