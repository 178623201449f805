import { type ClassNameValue, twMerge } from "tailwind-merge";

/** Joins class names; where two set the same property, the later one wins. */
export function cn(...classes: readonly ClassNameValue[]): string {
  return twMerge(...classes);
}
