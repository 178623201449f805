import { z } from "zod";
import type { RegistrationView } from "@/lib/trace/views";
import { flag, isoTime, jsonText, names } from "./read-json";

/** What the database knows of a registration; the redirect URLs follow from where the tool runs. */
export type Registration = Omit<RegistrationView, "redirectUrls">;

const RegistrationRow = z.object({
  id: z.string(),
  name: z.string(),
  provider: z.enum(["haravan", "sandbox"]),
  client_id: z.string(),
  secret_fingerprint: z.string().nullable(),
  scopes: jsonText(names),
  demo: flag,
  created_at: isoTime,
  scopes_changed_at: isoTime.nullable(),
  installations: z.coerce.number(),
  runs: z.coerce.number(),
});

export function readRegistration(row: unknown): Registration {
  const { client_id, secret_fingerprint, created_at, scopes_changed_at, ...rest } = RegistrationRow.parse(row);
  return {
    ...rest,
    clientId: client_id,
    secretFingerprint: secret_fingerprint,
    createdAt: created_at,
    scopesChangedAt: scopes_changed_at,
  };
}
