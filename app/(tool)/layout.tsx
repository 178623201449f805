import "../globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { fontClasses } from "../fonts/fonts";
import { visit } from "../visit";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await visit();
  return { title: { default: t.home.pageTitle, template: `%s · ${t.common.productName}` } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { t, locale, person, sandbox } = await visit();
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        <AppShell t={t} locale={locale} person={person} sandbox={sandbox}>
          {children}
        </AppShell>
      </body>
    </html>
  );
}
