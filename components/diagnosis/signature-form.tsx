"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import type { SignatureMessages } from "@/messages/en/signature";
import type { Locale } from "@/messages/locale";
import { askSignature, type SignatureAnswer, type SignatureFailure, signatureRequest } from "./ask-signature";
import { SignatureResult } from "./signature-result";

interface SignatureFormProps {
  readonly locale: Locale;
  readonly words: SignatureMessages;
  readonly children: ReactNode;
}

type Shown = "nothing" | "waiting" | SignatureFailure | SignatureAnswer;

/** Sends when its button is pressed. Before the script runs the form posts too: nothing pasted enters an address. */
export function SignatureForm({ locale, words, children }: SignatureFormProps) {
  const [shown, setShown] = useState<Shown>("nothing");

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const request = signatureRequest(new FormData(event.currentTarget));
    if (request === null) return setShown("incomplete");
    setShown("waiting");
    setShown(await askSignature(request, locale));
  };

  return (
    <form
      method="post"
      action="/api/signatures"
      noValidate
      autoComplete="off"
      onSubmit={send}
      // An answer belongs to what was sent: it goes when that is changed.
      onInput={() => setShown((last) => (last === "waiting" ? last : "nothing"))}
      className="group/form grid min-w-0 gap-5"
    >
      {children}
      <div>
        <button type="submit" disabled={shown === "waiting"} className={buttonStyle({ look: "first" })}>
          {shown === "waiting" ? words.sending : words.send}
        </button>
      </div>
      <div aria-live="polite" className="empty:hidden">
        {typeof shown === "object" ? <SignatureResult answer={shown} words={words} /> : null}
        {shown === "incomplete" || shown === "gone" || shown === "noSecret" || shown === "failed" ? (
          <p className="text-bad text-sm">
            <span aria-hidden="true" className="mr-1.5 font-bold font-mono">
              ✕
            </span>
            {words.failures[shown]}
          </p>
        ) : null}
      </div>
    </form>
  );
}
