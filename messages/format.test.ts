import { expect, test } from "vitest";
import { formatDateTime, formatDuration, formatMilliseconds, formatRelative, plural } from "./format";

test("a length of time is said in at most two units, none of them zero", () => {
  expect(formatDuration(54_720, "en")).toBe("15 hours 12 minutes");
  expect(formatDuration(54_720, "vi")).toBe("15 giờ 12 phút");
  expect(formatDuration(3600, "en")).toBe("1 hour");
  expect(formatDuration(-5, "en")).toBe("0 seconds");
});

test("how far away a moment is", () => {
  expect(formatRelative(-240_000, "en")).toBe("4 minutes ago");
  expect(formatRelative(-86_400_000, "vi")).toBe("Hôm qua");
  expect(formatRelative(-999, "en")).toBe("now");
});

test("a moment is written in UTC and says so", () => {
  expect(formatDateTime("2026-11-22T14:03:07Z", "en")).toBe("22 Nov 2026, 14:03:07 UTC");
  expect(formatDateTime("2026-11-22T14:03:07Z", "vi")).toContain("22/11/2026");
});

test("wire timings keep the unit that people compare", () => {
  expect([0, 0.4, 21.2, 4213].map((ms) => formatMilliseconds(ms, "en"))).toEqual(["0 ms", "< 1 ms", "21 ms", "4.2 s"]);
});

test("only English has a singular", () => {
  expect(plural(1, "en", { one: "run", other: "runs" })).toBe("1 run");
  expect(plural(1, "vi", { other: "lần chạy" })).toBe("1 lần chạy");
});
