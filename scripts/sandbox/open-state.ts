import { createPrivateKey } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { createFileStore } from "@/lib/sandbox/store/file-store";
import type { SandboxStore } from "@/lib/sandbox/store/store";
import { leave } from "./leave";

const part = z.string();
const rsaKey = z.looseObject({ kid: part, kty: z.literal("RSA"), n: part, e: part, d: part, p: part, q: part });

/** Throws where it cannot. */
const canSign = (key: unknown): boolean =>
  createPrivateKey({ key: rsaKey.parse(key), format: "jwk" }).type === "private";

const isEntry = (text: string): boolean => {
  try {
    const line: unknown = JSON.parse(text);
    if (!Array.isArray(line) || line.length < 3) return false;
    // Without its key nothing starts; every other record is looked at when it is asked for.
    if (line[0] === "put" && line[1] === "keys") return canSign(line[3]);
    return line[0] === "put" || line[0] === "delete";
  } catch {
    return false;
  }
};

/** Which line is none of ours, from 1; `null` for none. Only the last may be cut, by a crash while it was written. */
export function findStrangeLine(text: string): number | null {
  const lines = text.split("\n");
  const strange = lines.findIndex((line) => line !== "" && !isEntry(line));
  const isCut = strange > 0 && strange === lines.length - 1;
  return strange === -1 || isCut ? null : strange + 1;
}

function readState(file: string): string {
  const known = statSync(file, { throwIfNoEntry: false });
  if (known === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    return "";
  }
  accessSync(file, constants.W_OK);
  return readFileSync(file, "utf8");
}

/** The file is rewritten when it is opened: one that is not a sandbox's must not lose its contents by a slip. */
export async function openState(file: string): Promise<SandboxStore> {
  let text: string;
  try {
    text = readState(file);
  } catch (fault) {
    return leave(`The state file ${file} cannot be used: ${fault instanceof Error ? fault.message : fault}`);
  }
  const line = findStrangeLine(text);
  if (line === null) return createFileStore(file);
  return leave(
    `The state file ${file} is damaged or not a sandbox's: line ${line} is none that it wrote. It was left as it is.`,
  );
}
