import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useTypedBefore } from "@/components/ui/use-typed-before";
import { pasteAction, pasteFields } from "./paste-fields";
import { type SampleName, samples } from "./samples";

export interface PasteWords {
  readonly box: string;
  readonly boxHint: string;
  readonly privacy: string;
  readonly button: string;
  readonly clear: string;
  readonly tryOne: string;
  readonly samples: Readonly<Record<SampleName, string>>;
}

interface PasteBoxProps {
  readonly text: string;
  readonly words: PasteWords;
  readonly onText: (text: string) => void;
  /** A new case: what was corrected in the last one does not apply. */
  readonly onStart: (text: string) => void;
}

const names: readonly SampleName[] = ["exchange", "callback", "aspnet", "forbidden", "page"];

/** One box for anything. */
export function PasteBox({ text, words, onText, onStart }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useTypedBefore(box, text, onText);
  return (
    <Sheet aria-label={words.box} className="p-6 max-md:p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <label htmlFor="paste" className="font-semibold text-sm">
          {words.box}
        </label>
        <span className="text-ink-soft text-sm noscript:hidden">
          <span aria-hidden="true" className="mr-1.5 font-bold font-mono text-good">
            ✓
          </span>
          {words.privacy}
        </span>
      </div>
      <form method="post" action={pasteAction} autoComplete="off">
        <textarea
          ref={box}
          id="paste"
          name={pasteFields.text}
          rows={8}
          value={text}
          onChange={({ target }) => (target.value.trim() === "" ? onStart("") : onText(target.value))}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="paste-hint"
          className="mt-2 w-full rounded-sm border border-field-line bg-paper px-3 py-2 font-mono text-sm leading-relaxed hover:border-ink-faint max-md:text-[1rem]"
        />
        <p id="paste-hint" className="mt-2 max-w-[72ch] text-ink-soft text-sm">
          {words.boxHint}
        </p>
        <div className="mt-3 hidden noscript:block">
          <Button look="first">{words.button}</Button>
        </div>
      </form>
      <div className="mt-3 flex flex-wrap items-center gap-1.5 text-sm noscript:hidden">
        <span className="mr-1 text-ink-soft">{words.tryOne}</span>
        {names.map((name) => (
          <Button key={name} type="button" look="plain" size="small" onClick={() => onStart(samples[name])}>
            {words.samples[name]}
          </Button>
        ))}
        <Button
          type="button"
          look="quiet"
          size="small"
          className="ml-auto"
          disabled={text === ""}
          onClick={() => onStart("")}
        >
          {words.clear}
        </Button>
      </div>
    </Sheet>
  );
}
