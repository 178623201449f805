import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openRecords } from "@/lib/sandbox/store/records";
import { openSigningKey } from "@/lib/sandbox/tokens/signing-key";
import { findStrangeLine, openState } from "./open-state";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-state-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What it says before it ends the start; empty where it does not. */
async function refusal(file: string): Promise<string> {
  const said = vi.spyOn(console, "error").mockReturnValue(undefined);
  vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("left");
  });
  said.mockClear();
  await openState(file).catch(() => undefined);
  return said.mock.calls.flat().join();
}

const put = '["put","clients","a",{"id":"a"},null]';

test.each([
  ["", null],
  [`${put}\n`, null],
  [`${put}\n["delete","clients","a"]\n`, null],
  [`${put}\n["put","clie`, null],
  [`${put}\n["put","clie\n${put}\n`, 2],
  ['{"hello":1}', 1],
  ["{not json", 1],
  ["[1,2,3]\n", 1],
])("in %j the strange line is %j", (text, line) => {
  expect(findStrangeLine(text)).toBe(line);
});

test.each(['{"mine":true}', "key=value\n", `${put}\nx\n${put}\n`])(
  "a file with %j is named and left as it is",
  async (text) => {
    const file = join(folder, "notes.json");
    writeFileSync(file, text);
    expect(await refusal(file)).toContain(file);
    expect(readFileSync(file, "utf8")).toBe(text);
  },
);

test("a folder is no state file; a new one is made with the folders above it, and opened again", async () => {
  expect(await refusal(folder)).toContain(folder);
  const file = join(folder, "below/it/state.json");
  expect(await refusal(file)).toBe("");
  const store = await openState(file);
  await store.put("clients", "a", { id: "a" });
  expect(await (await openState(file)).get("clients", "a")).toEqual({ id: "a" });
});

test.each(["{}", "null", '{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB","kid":"1"}', '{"kty":"oct","k":"AQAB"}'])(
  "a signing key that cannot sign is none that it wrote: %s",
  async (key) => {
    const file = join(folder, "state.jsonl");
    const text = `${put}\n["put","keys","signing",${key},null]\n`;
    writeFileSync(file, text);
    expect(await refusal(file)).toContain("line 2");
    expect(readFileSync(file, "utf8")).toBe(text);
  },
);

test("the signing key that it wrote is taken up again", async () => {
  const file = join(folder, "state.jsonl");
  const { kid } = await openSigningKey(openRecords(await openState(file)));
  expect(await refusal(file)).toBe("");
  expect((await openSigningKey(openRecords(await openState(file)))).kid).toBe(kid);
});
