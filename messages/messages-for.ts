import { en, type Messages } from "./en";
import type { Locale } from "./locale";
import { vi } from "./vi";

const all: Readonly<Record<Locale, Messages>> = { en, vi };

export function messagesFor(locale: Locale): Messages {
  return all[locale];
}
