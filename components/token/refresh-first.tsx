import { Tick } from "@/components/ui/tick";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { refreshFirstField } from "./fields";

interface RefreshFirstProps {
  readonly installation: Pick<InstallationView, "expiresAt" | "hasRefreshToken" | "origin" | "generations">;
  readonly t: Messages;
  readonly nowMs: number;
}

/** A box for the form of a call. It stands only where a refresh would help, and is never ticked by itself. */
export function RefreshFirst({ installation, t, nowMs }: RefreshFirstProps) {
  const { expiresAt, hasRefreshToken } = installation;
  const expired = expiresAt !== null && Date.parse(expiresAt) <= nowMs;
  if (!expired || !hasRefreshToken || holdsLiveCopy(installation)) return null;
  return <Tick name={refreshFirstField}>{t.tokenLife.refresh.first}</Tick>;
}
