import { z } from "zod";
import { causeIds, type Diagnosis } from "@/lib/diagnosis";

const proof = z.array(z.looseObject({ fact: z.string() }));
const cause = z.object({ id: z.enum(causeIds), proof });

const Stored = z.object({
  certainty: z.enum(["certain", "likely", "ambiguous", "unknown"]),
  step: z.string().nullable(),
  causes: z.array(
    cause.extend({
      certainty: z.enum(["certain", "likely", "possible"]),
      fixes: z.array(z.string()).optional(),
    }),
  ),
  excluded: z.array(cause),
  ask: z.string().nullable(),
  party: z.enum(["provider", "app", "browser", "network", "tool"]),
  next: z.looseObject({ kind: z.string(), action: z.string() }),
});

const isDiagnosis = (value: unknown): value is Diagnosis => Stored.safeParse(value).success;

/** A diagnosis as a run keeps it; `null` for none, and for one that another version of this program wrote. */
export function readDiagnosis(stored: unknown): Diagnosis | null {
  return isDiagnosis(stored) ? stored : null;
}
