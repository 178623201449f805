import { afterEach, beforeEach, vi } from "vitest";

// Noise in the tests hides the line that matters. A test that expects some spies on it itself.
let noise: string[] = [];

beforeEach(() => {
  noise = [];
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      noise.push(`console.${method}: ${values.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  if (noise.length > 0) throw new Error(`The test wrote to the console.\n${noise.join("\n")}`);
});
