import { Chip } from "@/components/ui/chip";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { judgeStore } from "./judge-store";

interface ScopeChipProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly nowMs: number;
}

/** A store's verdict in a list: how many of the scopes it has, or what is in the way. */
export function ScopeChip({ installation, t, nowMs }: ScopeChipProps) {
  const { verdict } = judgeStore(installation, nowMs);
  const words = t.store.page.verdict;
  switch (verdict.kind) {
    case "all":
      return <Chip tone={verdict.tone}>{t.store.granted(verdict.requested, verdict.requested)}</Chip>;
    case "missing":
      return <Chip tone={verdict.tone}>{t.store.granted(verdict.granted, verdict.requested)}</Chip>;
    case "granted":
      return <Chip tone={verdict.tone}>{verdict.granted}</Chip>;
    default:
      return <Chip tone={verdict.tone}>{words[verdict.kind].chip}</Chip>;
  }
}
