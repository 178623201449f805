import { z } from "zod";
import { type CauseId, type Evidence, isCauseId, readEvidence } from "@/lib/diagnosis";

const causeId = z.string().refine(isCauseId, "a cause of the catalog");

const Labels = z.object({
  id: z.string(),
  root_cause: causeId,
  also_acceptable: z.array(causeId).default([]),
  provider: z.string().default("unnamed"),
  evidence_kind: z.string().default("unnamed"),
  confidence: z.string().default("high"),
});

/** A labelled failure. Evidence and label are apart, so that nothing can feed the label. */
export interface LabelledCase {
  readonly id: string;
  readonly provider: string;
  readonly step: string;
  readonly evidence: Evidence;
  readonly root: CauseId;
  readonly accepted: ReadonlySet<CauseId>;
  /** Recorded words of a client: the message is all the evidence there is. */
  readonly recorded: boolean;
  /** The words fit many faults: then only what is claimed too surely counts. */
  readonly saysNothing: boolean;
}

const evidenceOf = (value: object) => {
  const read = readEvidence(value);
  if (!read.ok)
    throw new Error(read.failure.map(({ path, expected, found }) => `${path}: ${found}, not ${expected}`)[0]);
  return read.value;
};

/** One line of a corpus file. */
export function readCase(line: string): LabelledCase {
  const value: unknown = JSON.parse(line);
  const label = Labels.parse(value);
  const recorded = label.evidence_kind === "recorded";
  const whole = evidenceOf(value as object);
  const { client_message } = whole;
  return {
    id: label.id,
    provider: label.provider,
    step: whole.step ?? "none",
    evidence: recorded && client_message !== undefined ? { client_message } : whole,
    root: label.root_cause,
    accepted: new Set([label.root_cause, ...label.also_acceptable]),
    recorded,
    saysNothing: recorded && label.confidence === "low",
  };
}

/** `context` is what a developer says in words; it stays where nothing else was seen. */
export function withoutContext({ context, ...evidence }: Evidence): Evidence {
  const observed = Object.keys(evidence.observed ?? {}).length > 0;
  const answered = evidence.response !== undefined || evidence.client_message !== undefined;
  const error = /[?&#]error=/.test(evidence.request?.url ?? "") || evidence.request?.params?.["error"] !== undefined;
  return observed || answered || error || context === undefined ? evidence : { ...evidence, context };
}
