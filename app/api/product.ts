/** What the product calls itself where a program asks. */
export const product = { name: "Auth Doctor for Haravan", version: "0.1.0" } as const;
