import { readPaste } from "@/app/diagnose/read-paste";
import { diagnose } from "@/lib/diagnosis";
import type { Locale } from "@/messages/locale";
import { say } from "../describe";

/** A paste read and diagnosed, as the page does it; what is told of the paste is redacted. */
export async function sayText(text: string, locale: Locale) {
  const { reading, evidence, redacted } = await readPaste(text);
  return {
    ...say(diagnose(evidence), locale),
    read: {
      evidence: redacted,
      pieces: reading.artefacts.map(({ kind, start, end, client }) => ({ kind, start, end, client })),
      limits: reading.limits,
    },
  };
}
