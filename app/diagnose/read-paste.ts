import { addObserved, checkIdToken, checkVerifier, type Evidence, type Reading, readText } from "@/lib/diagnosis";
import { redactEvidence } from "@/lib/trace/redact-evidence";
import { tagByChance } from "@/lib/trace/tag-by-chance";

const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

export interface ReadPaste {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** The only form that leaves the server. */
  readonly redacted: Evidence;
}

/** A paste as the page reads it in a browser: its text, and what its tokens and verifiers prove by themselves. */
export async function readPaste(text: string): Promise<ReadPaste> {
  const reading = readText(text);
  const found = { ...checkIdToken(text, reading, Date.now()), ...(await checkVerifier(reading)) };
  const evidence = addObserved(reading.evidence, found);
  return { reading, evidence, redacted: redactEvidence(evidence, tagByChance(random)) };
}
