import { z } from "zod";
import { findScenario } from "./scenarios";
import { likeIt } from "./scenarios-like";

/** Of one that exists; the fault tells the names like it. */
export const scenarioName = z.string().refine((name) => findScenario(name) !== undefined, {
  error: ({ input }) => `no scenario is named so${likeIt(String(input), "; like it: ")}`,
});
