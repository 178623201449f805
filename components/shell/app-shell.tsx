import Link from "next/link";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { PersonView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { LocaleSwitch } from "./locale-switch";
import { Mark } from "./mark";
import { navItems } from "./nav-items";
import { NavLinks } from "./nav-links";
import { PendingForms } from "./pending-forms";
import { PersonFacts, PersonMenu, SignOut } from "./person-menu";
import { PhoneMenu } from "./phone-menu";
import { ShellFooter } from "./shell-footer";

interface AppShellProps {
  readonly t: Messages;
  readonly locale: Locale;
  readonly person: PersonView | null;
  /** The sandbox answers here; the footer says that it is simulated. */
  readonly sandbox: boolean;
  readonly children: ReactNode;
}

/** Belongs into the root layout's body: header, main, footer. */
export function AppShell({ t, locale, person, sandbox, children }: AppShellProps) {
  const items = navItems(t.shell, sandbox ? t.inspector.nav : null);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t.shell.skip}</SkipLink>
      <header className="relative flex h-13 items-center gap-6 border-line border-b bg-sheet px-6 max-[75rem]:gap-4 max-lg:gap-2 max-md:px-4 print:hidden">
        <Link
          href="/"
          prefetch={false}
          className="flex min-h-11 items-center gap-2.5 whitespace-nowrap rounded-sm font-semibold text-ink tracking-tight no-underline"
        >
          <Mark className="size-[1.125rem] text-accent" />
          {t.common.productName}
        </Link>
        <nav aria-label={t.shell.mainNav} className="flex flex-1 gap-1 max-[75rem]:gap-0 max-lg:hidden">
          <NavLinks items={items} layout="bar" />
        </nav>
        <div className="flex items-center gap-3 max-lg:ml-auto max-lg:gap-1">
          <div className="max-lg:hidden">
            <PersonMenu person={person} t={t.shell} />
          </div>
          <LocaleSwitch locale={locale} label={t.shell.language} names={t.shell.languages} />
          <PhoneMenu label={t.shell.menu}>
            <nav aria-label={t.shell.mainNav} className="grid gap-1">
              <NavLinks items={items} layout="menu" />
              {person === null ? null : (
                <NavLinks
                  items={[
                    { href: "/settings/me", label: t.shell.mine },
                    { href: "/settings/keys", label: t.shell.keys },
                  ]}
                  layout="menu"
                />
              )}
            </nav>
            <div className="mt-3 grid gap-3 border-line border-t px-3 pt-3 text-sm">
              {person === null ? (
                <PersonMenu person={null} t={t.shell} />
              ) : (
                <>
                  <PersonFacts person={person} t={t.shell} />
                  <SignOut t={t.shell} />
                </>
              )}
            </div>
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
      <ShellFooter t={t.shell} sandbox={sandbox} />
      <PendingForms />
    </div>
  );
}
