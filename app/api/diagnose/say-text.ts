import { checkIdToken, checkVerifier, diagnose, readText } from "@/lib/diagnosis";
import { redactEvidence } from "@/lib/trace/redact-evidence";
import { tagByChance } from "@/lib/trace/tag-by-chance";
import type { Locale } from "@/messages/locale";
import { say } from "../describe";

/** A paste read and diagnosed, as the page does it; what is told of the paste is redacted. */
export async function sayText(text: string, locale: Locale) {
  const reading = readText(text);
  const found = {
    ...checkIdToken(text, reading, Date.now()),
    ...(await checkVerifier(reading)),
    ...reading.evidence.observed,
  };
  const evidence = Object.keys(found).length === 0 ? reading.evidence : { ...reading.evidence, observed: found };
  return {
    ...say(diagnose(evidence), locale),
    read: {
      evidence: redactEvidence(
        evidence,
        tagByChance(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
      ),
      pieces: reading.artefacts.map(({ kind, start, end, client }) => ({ kind, start, end, client })),
      limits: reading.limits,
    },
  };
}
