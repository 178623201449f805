import type { Locale } from "@/lib/diagnosis";
import type { DoctorWords } from "./doctor-words";

/** The library and its words, which a page without a paste does not need yet. */
export interface Doctor {
  readonly explain: typeof import("./explain")["explain"];
  readonly checkVerifier: typeof import("./explain")["checkVerifier"];
  readonly words: DoctorWords;
}

const wordsIn: Readonly<Record<Locale, () => Promise<{ readonly words: DoctorWords }>>> = {
  en: () => import("./words-en"),
  vi: () => import("./words-vi"),
};

export async function loadDoctor(locale: Locale): Promise<Doctor> {
  const [library, { words }] = await Promise.all([import("./explain"), wordsIn[locale]()]);
  return { explain: library.explain, checkVerifier: library.checkVerifier, words };
}
