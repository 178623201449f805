import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "auth-doctor-stamp-"));
  for (const file of ["tsconfig.json", "package-lock.json", "scripts/steps"])
    cpSync(join(root, file), join(copy, file), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Asked of the copy, as the command asks it. */
function ask(expression: string): string {
  const program = `import { isBundleFresh, writeBundleStamp } from "./scripts/steps/bundle-stamp.mjs"; console.log(${expression})`;
  const options = { cwd: copy, encoding: "utf8" } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], options);
  return stdout.trim() || stderr;
}

test("a bundle is fresh until a source of it, a setting, or the bundle itself is another", () => {
  const write = (name: string, text: string) => writeFileSync(join(copy, name), text);
  write("out.mjs", "made");
  write("one.ts", "one");
  expect(ask('isBundleFresh("out.mjs")')).toBe("false");
  expect(ask('writeBundleStamp("out.mjs", ["one.ts"]) ?? isBundleFresh("out.mjs")')).toBe("true");
  for (const name of ["one.ts", "tsconfig.json", "out.mjs"]) {
    write(name, "changed");
    expect(ask('isBundleFresh("out.mjs")')).toBe("false");
    expect(ask('writeBundleStamp("out.mjs", ["one.ts"]) ?? isBundleFresh("out.mjs")')).toBe("true");
  }
  rmSync(join(copy, "one.ts"));
  expect(ask('isBundleFresh("out.mjs")')).toBe("false");
});
