import { z } from "zod";
import { DiagnosisAnswer } from "./diagnosis";

const endpoint = z.enum(["discovery", "jwks", "authorize", "token", "refresh", "userinfo", "api", "webhook"]);

export const ScenarioList = z.strictObject({
  scenarios: z.array(
    z.strictObject({
      name: z.string().describe("Stable; the permalink is /lab/{name}."),
      title: z.strictObject({ en: z.string(), vi: z.string() }),
      group: z.string().describe("Where in a flow it breaks."),
      acts: z.array(endpoint),
      cause: z.string().nullable().describe("What a diagnosis has to come to; null: nothing is wrong."),
      belief: z
        .enum(["documented", "observed", "inferred"])
        .describe("How far it is known that the live platform does the same."),
      needs: z.enum(["hybrid", "pkce", "max-age"]).nullable().describe("How the app asks, where it matters."),
      played: z.boolean().describe("False: an app can make this mistake by itself, against any server."),
      link: z.string(),
    }),
  ),
});

export const ScenarioRunAnswer = z.strictObject({
  run: z.string(),
  scenario: z.string(),
  cause: z.string().nullable().describe("What the scenario breaks; null: nothing is wrong."),
  named: z
    .enum(["first", "among", "excluded", "other", "silent", "blameless", "blamed"])
    .describe(
      "Whether the diagnosis named it: first of all, among those that fit, excluded by what is remembered of the run, or not.",
    ),
  diagnosis: DiagnosisAnswer.nullable(),
  link: z.string(),
});
