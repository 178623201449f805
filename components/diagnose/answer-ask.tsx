import { Button } from "@/components/ui/button";
import { type AskId, askFields, type Evidence, type EvidencePath } from "@/lib/diagnosis";
import type { DoctorWords } from "./doctor-words";
import { kindAt, listFields } from "./evidence-fields";
import { FieldInput, fieldLook } from "./field-input";

interface AnswerAskProps {
  readonly ask: AskId;
  readonly evidence: Evidence;
  readonly t: DoctorWords;
  readonly onFacts: (facts: ReadonlyMap<string, string>) => void;
  /** More text, read together with the paste. */
  readonly onText: (text: string) => void;
}

/** What a person knows or looks up is a fact to fill in; what a program printed is pasted. */
const isFact = (path: EvidencePath) => path.startsWith("observed.") || path === "step" || path === "request.method";

/** The question that would decide, answered in place. */
export function AnswerAsk({ ask, evidence, t, onFacts, onText }: AnswerAskProps) {
  const words = t.diagnose.ask;
  const paths = askFields[ask];
  const facts = paths.filter(isFact);
  const wantsText = paths.some((path) => !isFact(path));
  const known = new Map(listFields(evidence).map(({ path, value }) => [path, value]));
  const submit = (form: HTMLFormElement) => {
    const filled = new FormData(form);
    const answers = facts.flatMap((path) => {
      const value = String(filled.get(path) ?? "");
      return value === "" ? [] : [[path, value] as const];
    });
    const text = String(filled.get("text") ?? "").trim();
    if (answers.length > 0) onFacts(new Map(answers));
    if (text !== "") onText(text);
  };
  return (
    <form
      className="border-line border-t bg-unsure-wash/40 px-6 py-4 max-md:px-4"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h3 className="font-semibold text-sm">{words.title}</h3>
      <p className="mt-0.5 max-w-[68ch] text-ink-soft text-sm">{t.diagnosis.asks[ask]}</p>
      {paths.length === 0 ? null : (
        <div className="mt-3 flex flex-wrap items-end gap-3">
          {facts.map((path) => (
            <div key={path} className="grid min-w-[13rem] max-w-[26rem] flex-1 gap-1">
              <label htmlFor={`ask-${path}`} className="text-ink-soft text-xs">
                {t.evidence[path]}
              </label>
              <FieldInput
                id={`ask-${path}`}
                name={path}
                kind={kindAt(path) ?? "string"}
                value={known.get(path) ?? ""}
                t={t}
              />
            </div>
          ))}
          {wantsText ? (
            <label className="grid min-w-[min(100%,20rem)] flex-[2] gap-1 text-ink-soft text-xs">
              {words.add}
              <textarea
                name="text"
                rows={2}
                spellCheck={false}
                placeholder={words.addHint}
                className={`${fieldLook} font-mono leading-relaxed`}
              />
            </label>
          ) : null}
          <Button>{words.apply}</Button>
        </div>
      )}
    </form>
  );
}
