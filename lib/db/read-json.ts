import { z } from "zod";

/** JSON kept as text, read back through the schema of its column. */
export const jsonText = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** 0 or 1, as both databases keep a boolean. */
export const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

export const toFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);

/** Milliseconds since the epoch, as an ISO string. */
export const isoTime = z.int().transform((ms) => new Date(ms).toISOString());

export const names = z.array(z.string());
