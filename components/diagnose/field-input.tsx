import { evidenceSteps } from "@/lib/diagnosis";
import type { DoctorWords } from "./doctor-words";
import type { LeafKind } from "./evidence-fields";

export const fieldLook =
  "min-h-9 w-full min-w-0 rounded-sm border border-field-line bg-paper px-2.5 py-1.5 text-sm hover:border-ink-faint aria-[invalid=true]:border-bad max-md:min-h-11 max-md:text-[1rem]";

interface FieldInputProps {
  readonly id?: string;
  readonly name: string;
  readonly kind: LeafKind;
  readonly value: string;
  /** Where no visible label points here. */
  readonly label?: string;
  readonly t: DoctorWords;
  readonly invalid?: boolean;
  /** Choices speak at once, typed text when it is finished; none of it for a form that is sent as a whole. */
  readonly onCommit?: (value: string) => void;
}

const long = (value: string) => value.length > 90 || value.includes("\n");

/** One input for whatever kind of fact it is. */
export function FieldInput({ id, name, kind, value, label, t, invalid = false, onCommit }: FieldInputProps) {
  const shared = { id, name, "aria-label": label, "aria-invalid": invalid, defaultValue: value };
  const words = t.diagnose.understood;
  if (kind === "boolean" || kind === "step") {
    const choices =
      kind === "boolean"
        ? ([["true", words.yes] as const, ["false", words.no] as const] as const)
        : evidenceSteps.map((step) => [step, t.diagnosis.steps[step]] as const);
    return (
      <select {...shared} key={value} className={fieldLook} onChange={({ target }) => onCommit?.(target.value)}>
        <option value="">{words.notSaid}</option>
        {choices.map(([choice, said]) => (
          <option key={choice} value={choice}>
            {said}
          </option>
        ))}
      </select>
    );
  }
  const typed = {
    ...shared,
    key: value,
    spellCheck: false,
    autoComplete: "off",
    className: `${fieldLook} font-mono leading-relaxed`,
  };
  const finish = (now: string) => (now === value ? undefined : onCommit?.(now));
  if (long(value)) {
    const { key, ...rest } = typed;
    return <textarea key={key} {...rest} rows={4} onBlur={({ target }) => finish(target.value)} />;
  }
  const { key, ...rest } = typed;
  return (
    <input
      key={key}
      {...rest}
      inputMode={kind === "number" || kind === "status" ? "decimal" : "text"}
      onBlur={({ target }) => finish(target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && onCommit !== undefined) finish(event.currentTarget.value);
      }}
    />
  );
}
