import { z } from "zod";
import { type Evidence, readEvidence } from "@/lib/diagnosis";
import { evidenceSchema } from "./describe-evidence";

const mostCases = 500;
/** A batch is the one thing that is sent here in bulk. */
export const mostDiagnoseBytes = 1024 * 1024;

const Case = z.unknown().transform((value, context): Evidence => {
  const read = readEvidence(value);
  if (read.ok) return read.value;
  for (const { path, expected, found } of read.failure) {
    context.addIssue({ code: "custom", path: path === "" ? [] : [path], message: expected, params: { found } });
  }
  return z.NEVER;
});

// Made once: a schema costs many times what it takes to ask it.
const One = Case.transform((evidence) => ({ kind: "one", evidence }) as const);
const Batch = z
  .object({ cases: z.array(Case).min(1).max(mostCases) })
  .transform(({ cases }) => ({ kind: "batch", cases }) as const);
const Text = z.object({ text: z.string().min(1) }).transform(({ text }) => ({ kind: "text", text }) as const);

/** What POST /api/diagnose takes; which of the three it is, its own field says. */
export const DiagnoseRequest = z
  .unknown()
  .meta({
    oneOf: [
      evidenceSchema,
      {
        type: "object",
        required: ["cases"],
        properties: { cases: { type: "array", minItems: 1, maxItems: mostCases, items: evidenceSchema } },
      },
      {
        type: "object",
        required: ["text"],
        properties: {
          text: {
            type: "string",
            minLength: 1,
            description: "Anything that was pasted: URL, curl, raw HTTP, JSON, HAR, log, stack trace.",
          },
        },
      },
    ],
  })
  .transform((value, context) => {
    const has = (name: string) => typeof value === "object" && value !== null && Object.hasOwn(value, name);
    const read = (has("cases") ? Batch : has("text") ? Text : One).safeParse(value);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
export type DiagnoseRequest = z.output<typeof DiagnoseRequest>;
