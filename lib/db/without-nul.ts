/**
 * PostgreSQL refuses a text with U+0000 and the embedded database reads it back cut off there, so neither is given one:
 * a name that a provider wrote must not undo an install, and an id out of an address is simply none.
 */
export const withoutNul = (value: unknown): unknown =>
  typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
