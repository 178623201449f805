"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "@/messages/locale";
import { LocaleForm } from "./locale-form";

interface LocaleSwitchProps {
  readonly locale: Locale;
  readonly label: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** The choice of language in a layout, which does not know its page's path; it stands in the server's HTML already. */
export function LocaleSwitch(props: LocaleSwitchProps) {
  return <LocaleForm {...props} back={usePathname() ?? "/"} />;
}
