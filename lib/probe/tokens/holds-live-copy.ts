import type { InstallationView } from "@/lib/trace/views";

type Held = Pick<InstallationView, "origin" | "hasRefreshToken" | "generations">;

/**
 * A refresh token that was pasted, and not spent since: the app it was copied from holds it too, and loses it with the
 * next refresh made here.
 */
export const holdsLiveCopy = ({ origin, hasRefreshToken, generations }: Held): boolean =>
  origin !== "installed" && hasRefreshToken && generations[0]?.origin === "import";
