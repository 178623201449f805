import type { Run, RunOutcome } from "@/lib/trace/model";

type Target = "store" | "registration" | "install" | "exchange" | "add";

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
  cancelled: "store",
  "provider-unreachable": "install",
  answered: "store",
  refused: "store",
  refreshed: "store",
  exchanged: "install",
  "code-held": "exchange",
  told: "store",
  imported: "store",
  "token-refused": "add",
};

export interface NextAction {
  readonly target: Target;
  readonly href: string;
  /** What the outcome's own action needs is gone (the store was deleted): only starting again is left. */
  readonly instead: boolean;
}

/** What `nextAction` reads of a run. */
type Ended = Pick<Run, "id" | "outcome" | "installationId" | "registration"> & Partial<Pick<Run, "kind">>;

export function nextAction(run: Ended): NextAction | null {
  if (run.outcome === null) return null;
  // However calls end, the table they belong to is where to go on.
  const wanted = run.kind === "probe" ? "store" : targets[run.outcome];
  const target = wanted === "install" && run.kind === "import" ? "add" : wanted;
  const app = run.registration === null ? "" : `?app=${encodeURIComponent(run.registration.id)}`;
  const href = hrefOf(run, target, app);
  return href ? { target, href, instead: false } : { target: "install", href: `/install${app}`, instead: true };
}

function hrefOf(run: Ended, target: Target, app: string): string | null {
  switch (target) {
    case "store":
      return run.installationId && `/stores/${run.installationId}`;
    case "registration":
      return run.registration && `/apps/${run.registration.id}`;
    case "exchange":
      return `/exchange?run=${run.id}`;
    case "add":
      return "/stores/add";
    case "install":
      return `/install${app}`;
  }
}
