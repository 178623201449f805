import "../../globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { locales } from "@/messages/locale";
import { fontClasses } from "../../fonts/fonts";
import { readLanguage } from "../read-language";

// Made at build time, one document for each language: nothing here may depend on who asks.
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((lang) => ({ lang }));

export async function generateMetadata({ params }: LayoutProps<"/[lang]">): Promise<Metadata> {
  const { t } = await readLanguage(params);
  return { title: { default: t.errors.title, template: `%s · ${t.common.productName}` } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function CatalogLayout({
  children,
  params,
}: LayoutProps<"/[lang]"> & { readonly children: ReactNode }) {
  const { locale } = await readLanguage(params);
  return (
    <html lang={locale} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
