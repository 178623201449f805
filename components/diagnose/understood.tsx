import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { type EvidencePath, evidenceFields } from "@/lib/diagnosis";
import type { Corrections } from "./correct-evidence";
import type { DoctorWords } from "./doctor-words";
import { type Field, kindAt, listFields } from "./evidence-fields";
import type { Explanation } from "./explain";
import { FieldInput, fieldLook } from "./field-input";
import { namePiece } from "./name-piece";

interface UnderstoodProps {
  readonly explanation: Explanation;
  readonly corrections: Corrections;
  readonly t: DoctorWords;
  readonly onCorrect: (path: string, value: string | null) => void;
  readonly onUndo: () => void;
}

type Group = keyof DoctorWords["diagnose"]["understood"]["groups"];

function groupOf(path: string): Group {
  if (path === "step") return "flow";
  const first = path.split(".")[0];
  return first === "request" || first === "response" || first === "observed" ? first : "message";
}

const groups: readonly Group[] = ["flow", "request", "response", "observed", "message"];

const isPath = (path: string, words: DoctorWords["evidence"]): path is EvidencePath => Object.hasOwn(words, path);

const addable: readonly EvidencePath[] = [
  ...Object.keys(evidenceFields.observed).map((name) => `observed.${name}` as EvidencePath),
  "request.method",
  "request.url",
  "request.body",
  "response.status",
  "response.body",
  "client_message",
];

/** What the paste was read as, field by field, to be corrected: the diagnosis follows. */
export function Understood({ explanation, corrections, t, onCorrect, onUndo }: UnderstoodProps) {
  const words = t.diagnose.understood;
  const [added, setAdded] = useState<readonly EvidencePath[]>([]);
  const listed = listFields(explanation.shown);
  const step: readonly Field[] = listed.some(({ path }) => path === "step")
    ? []
    : [{ path: "step", kind: "step", value: explanation.diagnosis.step ?? "" }];
  const blank = added
    .filter((path) => listed.every((field) => field.path !== path))
    .map((path): Field => ({ path, kind: kindAt(path) ?? "string", value: corrections.get(path) ?? "" }));
  const fields = [...step, ...listed, ...blank];
  const rest = addable.filter((path) => fields.every((field) => field.path !== path));
  const { artefacts, limits } = explanation.reading;
  return (
    <Sheet aria-label={words.title}>
      <SheetHead
        title={words.title}
        note={words.note}
        action={
          corrections.size === 0 ? undefined : (
            <Button type="button" look="quiet" onClick={onUndo}>
              {words.undo}
            </Button>
          )
        }
      />
      <ul className="flex flex-wrap gap-1.5 px-6 pb-4 max-md:px-4" aria-label={words.pieces(artefacts.length)}>
        {artefacts.map((piece) => (
          <li key={piece.start}>
            <Chip mark={null}>{namePiece(piece, t)}</Chip>
          </li>
        ))}
      </ul>
      {limits.map((limit) => (
        <Notice key={limit.limit} tone="warn" className="mx-6 mb-4 max-md:mx-4">
          {t.diagnose.limit(limit)}
        </Notice>
      ))}
      {groups.map((group) => {
        const rows = fields.filter(({ path }) => groupOf(path) === group);
        return rows.length === 0 ? null : (
          <section key={group} className="border-line border-t px-6 py-4 max-md:px-4">
            <h3 className="mb-2 font-semibold text-sm">{words.groups[group]}</h3>
            <ul className="grid gap-2.5">
              {rows.map((field) => (
                <FieldRow
                  key={field.path}
                  field={field}
                  t={t}
                  fault={explanation.faults.find(({ path }) => path === field.path)?.expected}
                  onCorrect={onCorrect}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-6 py-4 text-sm max-md:px-4">
        <label htmlFor="add-fact" className="font-medium">
          {words.addFact}
        </label>
        <select
          id="add-fact"
          className={`${fieldLook} max-w-[26rem] flex-1`}
          value=""
          onChange={({ target }) => {
            const { value } = target;
            if (isPath(value, t.evidence)) setAdded([...added, value]);
          }}
        >
          <option value="">{words.choose}</option>
          {rest.map((path) => (
            <option key={path} value={path}>
              {t.evidence[path]}
            </option>
          ))}
        </select>
      </div>
    </Sheet>
  );
}

interface FieldRowProps {
  readonly field: Field;
  readonly fault: string | undefined;
  readonly t: DoctorWords;
  readonly onCorrect: (path: string, value: string | null) => void;
}

/** The wire name first, in the wire's own face; what it means under it. */
function FieldRow({ field, fault, t, onCorrect }: FieldRowProps) {
  const { path, kind, value } = field;
  const words = t.diagnose.understood;
  const wire = path.replace(/^(request|response|observed)\.((headers|params)\.)?/, "");
  const meaning = isPath(path, t.evidence) ? t.evidence[path] : null;
  return (
    <li className="grid grid-cols-[minmax(9rem,15rem)_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 max-md:grid-cols-[minmax(0,1fr)_auto]">
      <span className="wrap-anywhere min-w-0 pt-1.5 text-sm max-md:col-span-2 max-md:pt-0">
        <code translate="no">{wire}</code>
        {meaning === null ? null : <span className="block text-ink-faint text-xs">{meaning}</span>}
      </span>
      <span className="min-w-0">
        <FieldInput
          name={path}
          kind={kind}
          value={value}
          label={meaning ?? wire}
          t={t}
          invalid={fault !== undefined}
          onCommit={(now) => onCorrect(path, now)}
        />
        {fault === undefined ? null : (
          <span role="alert" className="mt-1 block text-bad text-xs">
            {words.fault(fault)}
          </span>
        )}
      </span>
      <Button
        type="button"
        look="quiet"
        size="small"
        className="mt-1 max-md:mt-0"
        aria-label={`${words.remove}: ${wire}`}
        onClick={() => onCorrect(path, null)}
      >
        {words.remove}
      </Button>
    </li>
  );
}
