import { AddressForm } from "@/components/ui/address-form";
import { Button } from "@/components/ui/button";
import { type BucketReading, usedAt } from "@/lib/probe/limit/model-bucket";
import { planCalls } from "@/lib/probe/limit/plan-calls";
import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";
import { type PlanQuery, planLimits } from "./plan-query";

interface CallPlannerProps {
  readonly action: string;
  readonly asked: PlanQuery;
  readonly reading: BucketReading | null;
  readonly t: Messages["callLimit"]["plan"];
  readonly nowMs: number;
}

/** N calls take at least T; the question is the address. */
export function CallPlanner({ action, asked, reading, t, nowMs }: CallPlannerProps) {
  const used = reading === null ? 0 : Math.ceil(usedAt(reading, nowMs));
  const plan = planCalls({
    calls: asked.calls,
    used,
    othersPerSecond: asked.others,
    processes: asked.processes,
    ...(reading === null ? {} : { size: reading.size }),
  });
  const from = reading === null ? t.fromEmpty : t.from(used, reading.size);
  return (
    <section aria-labelledby="plan-title" className="border-line border-t px-6 py-5 max-md:px-4">
      <h3 id="plan-title" className="font-semibold text-sm">
        {t.title}
      </h3>
      <AddressForm action={action} label={t.title} className="mt-3 flex flex-wrap items-start gap-x-4 gap-y-3">
        <NumberField name="calls" label={t.calls} value={asked.calls} />
        <NumberField name="others" label={t.others} value={asked.others} hint={t.othersHint} />
        <NumberField name="processes" label={t.processes} value={asked.processes} />
        <div className="without-scripts md:mt-7">
          <Button>{t.work}</Button>
        </div>
      </AddressForm>
      <div role="status" className="mt-4">
        <p className="font-semibold text-lg tracking-tight">
          {plan.totalMs === null ? t.never(asked.calls) : t.answer(asked.calls, plan.totalMs / 1000)}
        </p>
        <p className="mt-0.5 max-w-[68ch] text-ink-soft">
          {sentences(
            plan.totalMs === null ? t.neverWhy(plan.atOnce) : plan.totalMs > 0 && t.how(plan.atOnce, plan.perSecond),
            from,
            plan.totalMs !== null &&
              asked.processes > 1 &&
              plan.perProcess > 0 &&
              t.share(asked.processes, plan.perProcess),
          )}
        </p>
      </div>
    </section>
  );
}

interface NumberFieldProps {
  readonly name: keyof typeof planLimits;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
}

function NumberField({ name, label, hint, value }: NumberFieldProps) {
  const { min, max, step } = planLimits[name];
  const id = `plan-${name}`;
  return (
    <div className="grid gap-1 max-md:basis-full">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      <input
        id={id}
        type="number"
        name={name}
        min={min}
        max={max}
        step={step}
        required
        defaultValue={value}
        inputMode="decimal"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="min-h-11 w-44 rounded-sm border border-field-line bg-paper px-3 py-2 hover:border-ink-faint max-md:w-full max-md:text-[1rem]"
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="text-ink-soft text-xs">
          {hint}
        </span>
      )}
    </div>
  );
}
