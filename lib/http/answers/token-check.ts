import { z } from "zod";
import { heardWords, storyCertainties, storyIds, tokenCalls } from "@/lib/probe/unauthorized/story";
import { DiagnosisAnswer } from "./diagnosis";
import { UpstreamAnswer } from "./run";

const Story = z.strictObject({
  id: z.enum(storyIds).describe("Stable."),
  certainty: z.enum(storyCertainties),
  title: z.string(),
  cause: z.string().nullable().describe("An id of the catalog; null where the token is not at fault."),
  proof: z.array(z.string()).describe("Sentences, each a fact that was seen."),
});

/** Why a token is answered with 401. */
export const TokenCheckAnswer = z.strictObject({
  run: z.string(),
  story: Story.nullable().describe("The one that stands out; null: several fit as well, or nobody answered."),
  stories: z.array(Story).describe("All that may be, likeliest first, and after them what is excluded."),
  cannot_tell: z.array(z.string()).describe("What neither history nor these calls can tell apart."),
  next: z.strictObject({ action: z.string(), label: z.string() }),
  calls: z
    .array(
      z.strictObject({
        call: z.enum(tokenCalls),
        method: z.literal("GET"),
        url: z.string(),
        status: z.int().nullable().describe("The provider's; null when no answer came."),
        heard: z.enum(heardWords),
        upstream: UpstreamAnswer.nullable(),
      }),
    )
    .max(2)
    .describe("Those that were made, in order. None, where the value itself says it all."),
  clock_offset_seconds: z.number().nullable().describe("The provider's `Date` minus this tool's clock."),
  diagnosis: DiagnosisAnswer.nullable(),
});
