"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { useTypedBefore } from "@/components/ui/use-typed-before";
import { handOver } from "./hand-over";
import { pasteAction, pasteFields } from "./paste-fields";

interface HomeBoxProps {
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly hintPlain: string;
    readonly button: string;
  };
  /** Holds a press back until this listens. */
  readonly hold: ReactNode;
}

/** Hands what is pasted to /diagnose, in memory. A paste goes at once; typing waits for the button. */
export function HomeBox({ words, hold }: HomeBoxProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  useTypedBefore(box, "", setText);
  const go = (now: string) => {
    if (now.trim() === "") return;
    handOver(now);
    router.push("/diagnose");
  };
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef(go);
  useEffect(() => {
    const { current } = form;
    if (current === null) return;
    current.dataset["live"] = "";
    if (current.dataset["pressed"] === undefined) return;
    current.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
    pressed.current(box.current?.value ?? "");
  }, []);
  return (
    <form
      ref={form}
      method="post"
      action={pasteAction}
      className="grid gap-2"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        go(text);
      }}
    >
      <label htmlFor="paste" className="font-semibold text-sm">
        {words.label}
      </label>
      <textarea
        ref={box}
        id="paste"
        name={pasteFields.text}
        rows={4}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text");
          if (text === "" && pasted.trim() !== "") {
            event.preventDefault();
            go(pasted);
          }
        }}
        spellCheck={false}
        aria-describedby="paste-hint"
        className="w-full rounded-sm border border-field-line bg-paper px-3 py-2 font-mono text-sm leading-relaxed hover:border-ink-faint max-md:text-[1rem]"
      />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p id="paste-hint" className="max-w-[48ch] text-ink-soft text-sm">
          <span className="noscript:hidden">{words.hint}</span>
          <span className="hidden noscript:inline">{words.hintPlain}</span>
        </p>
        <button type="submit" className={buttonStyle({ look: "plain" })}>
          {words.button}
        </button>
      </div>
      {hold}
    </form>
  );
}
