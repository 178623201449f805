import { z } from "zod";
import type { PersonView } from "@/lib/trace/views";

const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  signed_in_by: z.enum(["sandbox", "haravan", "operator"]),
});

export function readPerson(row: unknown): PersonView {
  const { id, name, email, signed_in_by } = PersonRow.parse(row);
  return { id, name, email, signedInBy: signed_in_by };
}
