import { cva, type VariantProps } from "class-variance-authority";

// Apart from the button: client components use it without the class merger, which is dear to send.
export const buttonStyle = cva("button", {
  variants: {
    look: {
      first: "border-accent bg-accent text-accent-ink hover:border-accent-strong hover:bg-accent-strong",
      plain: "border-line-strong bg-sheet text-ink hover:border-field-line hover:bg-well",
      quiet: "border-transparent bg-transparent text-ink-soft hover:bg-well hover:text-ink",
      danger: "border-bad bg-sheet text-bad hover:bg-bad-wash",
    },
    size: {
      big: "min-h-11 px-5 py-2 text-base",
      normal: "min-h-9 px-3.5 py-1.5 text-sm max-md:min-h-11",
      small: "min-h-7 px-2 py-0.5 text-xs max-md:min-h-11",
    },
  },
  defaultVariants: { look: "plain", size: "normal" },
});

export type ButtonLook = VariantProps<typeof buttonStyle>;
