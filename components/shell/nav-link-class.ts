const shapes = { bar: "px-2.5 max-[75rem]:px-1.5 py-1.5 whitespace-nowrap", menu: "flex min-h-11 items-center px-3" };

/** One look for the links of the bar and of the menu on a phone. */
export function navLinkClass(layout: keyof typeof shapes, here: boolean): string {
  return `rounded-sm font-medium text-sm no-underline hover:bg-well hover:text-ink ${shapes[layout]} ${
    here ? "bg-well text-ink" : "text-ink-soft"
  }`;
}
