export type Locale = "en" | "vi";

export const locales: readonly Locale[] = ["vi", "en"];
