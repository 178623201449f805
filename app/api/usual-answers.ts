import type { z } from "zod";

export const found = <Schema extends z.ZodType>(schema: Schema, description = "Found.") => ({
  200: { description, schema },
});

export const refusedByProvider = {
  409: "Not possible with what is stored here: a secret or tokens that cannot be read, no refresh token, not the sandbox.",
  "4XX": "The provider refused: its own 4xx as our status; `party`, `upstream`, `diagnosis` say more.",
  502: "The provider answered 5xx, 3xx, an unusable 200, or an ID token that fails a check; `upstream.status` is literal.",
  503: "The sandbox is not available here.",
  504: "The provider did not answer.",
};
