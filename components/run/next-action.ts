import type { Run, RunOutcome } from "@/lib/trace/model";

type Target = "store" | "registration" | "install" | "exchange";

/** Where the one next action of each outcome leads; its label is in the outcome's words. */
const targets: Readonly<Record<RunOutcome, Target>> = {
  installed: "store",
  "signed-in": "install",
  "not-owner": "install",
  "stores-differ": "install",
  "consent-denied": "install",
  "provider-returned-error": "install",
  "refused-before-leaving": "registration",
  "error-page-reported": "registration",
  "callback-unusable": "install",
  "state-missing": "install",
  "exchange-refused": "install",
  "id-token-refused": "install",
  "first-call-failed": "store",
  "never-came-back": "install",
  interrupted: "install",
  cancelled: "install",
  "provider-unreachable": "install",
  answered: "store",
  refused: "store",
  refreshed: "store",
  exchanged: "install",
  "code-held": "exchange",
};

export interface NextAction {
  readonly target: Target;
  readonly href: string;
  /** What the outcome's own action needs is gone (the store was deleted): only starting again is left. */
  readonly instead: boolean;
}

export function nextAction(run: Pick<Run, "id" | "outcome" | "installationId" | "registration">): NextAction | null {
  if (run.outcome === null) return null;
  const target = targets[run.outcome];
  const app = run.registration === null ? "" : `?app=${encodeURIComponent(run.registration.id)}`;
  const href =
    target === "store"
      ? run.installationId && `/stores/${run.installationId}`
      : target === "registration"
        ? run.registration && `/apps/${run.registration.id}`
        : target === "exchange"
          ? `/exchange?run=${run.id}`
          : `/install${app}`;
  return href ? { target, href, instead: false } : { target: "install", href: `/install${app}`, instead: true };
}
