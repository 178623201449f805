import { expect, test } from "vitest";
import { createLog } from "./log";

const lines = (least: Parameters<typeof createLog>[0], use: (log: ReturnType<typeof createLog>) => void) => {
  const written: string[] = [];
  use(
    createLog(
      least,
      (line) => written.push(line),
      () => 0,
    ),
  );
  return written;
};

test("an event is one line with its fields", () => {
  expect(lines("info", (log) => log("info", "request", { path: "/runs/*", status: 200 }))).toEqual([
    "1970-01-01T00:00:00.000Z info request path=/runs/* status=200\n",
  ]);
});

test("what is below the level is not written", () => {
  const both = (log: ReturnType<typeof createLog>) => {
    log("debug", "one");
    log("error", "two");
  };
  expect(lines("warn", both)).toHaveLength(1);
  expect(lines("silent", both)).toEqual([]);
});

test("a value cannot pretend to be another line or another field", () => {
  const [line = ""] = lines("info", (log) => log("info", "x", { reason: "a\nerror forged status=200" }));
  expect(line.trimEnd()).not.toContain("\n");
  expect(line).toContain('reason="a\\nerror forged status=200"');
});
