import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "./make-folder";

test("makes every folder on the way, and is content with what is there", () => {
  const root = mkdtempSync(join(tmpdir(), "make-folder-"));
  const path = join(root, "a/b/c");
  makeFolder(path);
  makeFolder(path);
  expect(existsSync(path)).toBe(true);
  rmSync(root, { recursive: true });
});

test.runIf(process.platform === "linux")("a place that takes no folders is an error, not a silence without end", () => {
  expect(() => makeFolder("/proc/auth-doctor")).toThrow(/ENOENT/);
});
