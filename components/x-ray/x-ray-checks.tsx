import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import type { Tone } from "@/components/ui/tone";
import type { CheckResult, XRayCheck } from "@/lib/probe/x-ray/facts";
import type { Messages } from "@/messages/en";
import { sayFact } from "./say-fact";
import type { CauseTitle } from "./say-verdict";

const tones: Readonly<Record<CheckResult, Tone>> = { ok: "good", cause: "bad", possible: "warn", unknown: "unsure" };

interface XRayChecksProps {
  readonly checks: readonly XRayCheck[];
  readonly t: Messages["xRay"];
  readonly titleOf: CauseTitle;
}

/** What was tested, what came of it, and the fact that shows it: one line each, the scope last. */
export function XRayChecks({ checks, t, titleOf }: XRayChecksProps) {
  return (
    <ol aria-label={t.tested} className="divide-y divide-line border-line border-t text-sm">
      {checks.map(({ id, result, fact, cause }) => (
        <li
          key={id}
          className="grid items-baseline gap-x-4 gap-y-1 px-6 py-2 max-md:grid-cols-[1fr_auto] max-md:px-4 md:grid-cols-[minmax(0,14rem)_6.5rem_minmax(0,1fr)]"
        >
          <span className="font-medium">{t.checks[id]}</span>
          <span>
            <Chip tone={tones[result]}>{t.results[result]}</Chip>
          </span>
          <span className="wrap-anywhere text-ink-soft max-md:col-span-2">
            <Prose text={sayFact(fact, t)} />{" "}
            {result === "cause" && cause !== undefined ? (
              <a href={`/errors/${cause}`} className="link">
                {titleOf(cause)}
              </a>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
