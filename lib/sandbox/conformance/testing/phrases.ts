import type { Landing } from "./row";

export const long = (length: number): string => "a".repeat(length);

export const atLength = (start: string, length: number): string => start + long(length - start.length);

/** The hosted error page. */
export const page = (error: string, description: string | null): Landing => ({ page: "error", error, description });
