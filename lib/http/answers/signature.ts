import { z } from "zod";
import { DiagnosisAnswer } from "./diagnosis";

export const SignatureAnswer = z.strictObject({
  outcome: z
    .string()
    .describe(
      "The first form the signature was made over; `original-raw` and `raw-body` are what Haravan signs. Else `none`, `no-signature`, `not-a-signature`.",
    ),
  message: z.string(),
  matches: z.array(z.string()).describe("Every form that matches."),
  tried: z.array(z.string()),
  encoding: z.enum(["hex", "base64", "hex-in-base64", "unknown"]).nullable(),
  age_seconds: z.int().nullable().describe("Since the `timestamp` of a launch."),
  observed: z
    .record(z.string(), z.boolean())
    .describe("Facts for POST /api/diagnose: `observed` of the evidence about the failure."),
  diagnosis: DiagnosisAnswer.describe("Of these facts alone."),
});
