import { readFileSync } from "node:fs";
import { readWorld } from "@/lib/sandbox/world/read-world";
import type { World } from "@/lib/sandbox/world/world";
import { leave } from "./leave";

export function loadWorld(file: string): World {
  let value: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    value = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (fault) {
    return leave(`The world file ${file} cannot be read as JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
  const world = readWorld(value);
  if (world.ok) return world.value;
  const faults = world.failure.map(({ path, message }) => `  ${path || "the whole"}: ${message}`);
  return leave(`The world file ${file} has faults:\n${faults.join("\n")}`);
}
