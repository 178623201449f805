import "./globals.css";
import type { Metadata, Viewport } from "next";
import { ProblemPage } from "@/components/problem/problem-page";
import { AppShell } from "@/components/shell/app-shell";
import { fontClasses } from "./fonts/fonts";
import { visit } from "./visit";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await visit();
  return { title: t.common.productName };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** An address that no page answers. It brings its own document: with two root layouts none of them is the obvious one. */
export default async function GlobalNotFound() {
  const { t, locale, person, sandbox } = await visit();
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        <AppShell t={t} locale={locale} person={person} sandbox={sandbox}>
          <ProblemPage t={t} code="not-found" status={404} />
        </AppShell>
      </body>
    </html>
  );
}
