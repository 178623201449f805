import { type Artefact, nameClient } from "@/lib/diagnosis";
import type { DoctorWords } from "./doctor-words";

/** "log text · ASP.NET Core": what a piece is, and whose words they are. */
export function namePiece({ kind, client }: Artefact, t: DoctorWords): string {
  return client === null ? t.diagnose.kinds[kind] : `${t.diagnose.kinds[kind]} · ${nameClient(client)}`;
}
