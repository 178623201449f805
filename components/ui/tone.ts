// Verdict tones: a colour never stands alone, each has its mark.

export type Tone = "good" | "warn" | "bad" | "unsure" | "none";

export const toneMark: Readonly<Record<Tone, string>> = { good: "✓", warn: "!", bad: "✕", unsure: "?", none: "–" };

export const toneText: Readonly<Record<Tone, string>> = {
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  unsure: "text-unsure",
  none: "text-ink-soft",
};

export const toneWash: Readonly<Record<Tone, string>> = {
  good: "bg-good-wash text-good",
  warn: "bg-warn-wash text-warn",
  bad: "bg-bad-wash text-bad",
  unsure: "bg-unsure-wash text-unsure",
  none: "bg-well text-ink-soft",
};

export const toneEdge: Readonly<Record<Tone, string>> = {
  good: "border-l-good",
  warn: "border-l-warn",
  bad: "border-l-bad",
  unsure: "border-l-unsure",
  none: "border-l-line-strong",
};
