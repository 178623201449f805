import type { Tone } from "@/components/ui/tone";
import type { DiagnosisCertainty } from "@/lib/diagnosis";

/** What is not certain looks unsure on purpose. */
export const certaintyTones: Readonly<Record<DiagnosisCertainty, Tone>> = {
  certain: "bad",
  likely: "warn",
  ambiguous: "unsure",
  unknown: "unsure",
};
