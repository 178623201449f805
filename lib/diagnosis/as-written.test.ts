import fc from "fast-check";
import { expect, test } from "vitest";
import { asWritten } from "./as-written";
import { diagnose } from "./diagnose";

test("a stretch is given back as it was written, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, text, after) => {
      const whole = `${before}${text}${after}`;
      const found = asWritten(text.toLowerCase(), [whole]);
      if (whole.toLowerCase().length === whole.length) expect(found?.toLowerCase()).toBe(text.toLowerCase());
      else expect(found).toBeNull();
    }),
  );
});

test("what a program printed is quoted letter by letter", () => {
  const [cause] = diagnose({ client_message: "AuthenticationFailureException: Correlation failed." }).causes;
  expect(cause?.proof).toContainEqual({ fact: "client-says", text: "Correlation failed." });
});
