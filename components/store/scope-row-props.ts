import type { ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";

export interface ScopeRowProps {
  readonly row: ScopeRow;
  /** How many tokens this installation has had. */
  readonly generations: number;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}
