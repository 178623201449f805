import { enScenarios } from "./en/scenarios";
import type { Locale } from "./locale";
import { viScenarios } from "./vi/scenarios";

const all: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: enScenarios, vi: viScenarios };

/** What a scenario breaks, in one line. Apart from the other words: no page needs all of them but the lab's. */
export const scenarioTitle = (name: string, locale: Locale): string => all[locale][name] ?? name;
