import {
  addObserved,
  checkIdToken,
  type DescribedDiagnosis,
  type Diagnosis,
  type DiagnosisWords,
  describe,
  diagnose,
  type Evidence,
  type Fault,
  type Locale,
  type Observed,
  type Reading,
  readText,
} from "@/lib/diagnosis";
import { redactEvidence } from "@/lib/trace/redact-evidence";
import type { Fingerprint } from "@/lib/trace/secret-names";
import { type Corrections, correctEvidence } from "./correct-evidence";

export { checkVerifier } from "@/lib/diagnosis";

export interface Explanation {
  readonly reading: Reading;
  /** Redacted: the only form that is shown, copied or linked. */
  readonly shown: Evidence;
  readonly faults: readonly Fault[];
  readonly diagnosis: Diagnosis;
  readonly described: DescribedDiagnosis;
  /** A link holds the redacted evidence; this says whether that alone gives the same diagnosis. */
  readonly survivesRedaction: boolean;
}

export interface Paste {
  readonly text: string;
  /** When it was pasted: what a token says of its times is held against this. */
  readonly at: number;
  readonly corrections: Corrections;
  /** What the page found out about the paste by itself. */
  readonly found: Observed;
}

interface Said {
  readonly locale: Locale;
  readonly words: DiagnosisWords;
}

const sameVerdict = (one: Diagnosis, other: Diagnosis): boolean =>
  one.certainty === other.certainty && one.causes[0]?.id === other.causes[0]?.id;

/** From a paste to everything the page shows. Pure: the same paste reads the same. */
export function explain(paste: Paste, { locale, words }: Said, tag: Fingerprint): Explanation {
  const reading = readText(paste.text);
  const found = { ...checkIdToken(paste.text, reading, paste.at), ...paste.found };
  const whole = addObserved(reading.evidence, found);
  const { evidence, faults } = correctEvidence(whole, paste.corrections);
  const diagnosis = diagnose(evidence);
  const shown = redactEvidence(evidence, tag);
  return {
    reading,
    shown,
    faults,
    diagnosis,
    described: describe(diagnosis, locale, words),
    survivesRedaction: sameVerdict(diagnosis, diagnose(shown)),
  };
}
