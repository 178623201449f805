import type { ResponseType } from "@/lib/haravan/authorize-parameters";

export interface ScopeRequest {
  /** The parameter decoded once; null when none was sent. */
  readonly text: string | null;
  readonly at: string;
  readonly type: ResponseType | null;
  readonly leg: "login" | "install" | null;
  /** What the registration has; null when nothing is known of it. */
  readonly ticked: readonly string[] | null;
}
