import { readRoles } from "./id-token-claims";

/** The owner rule of Haravan's documentation: the role contains `admin`. */
export function isOwner(role: unknown): boolean {
  return readRoles(role).includes("admin");
}
