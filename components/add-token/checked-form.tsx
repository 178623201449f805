"use client";

import { createContext, type FormEvent, type ReactNode, useContext, useState } from "react";
import { readPastedToken } from "@/lib/probe/tokens/read-pasted-token";
import { addFields } from "./fields";

interface Faults {
  /** Names of faults, by field; what the server said stands until something is typed. */
  readonly token: string | null;
  readonly answer: "not-json" | null;
}

const none: Faults = { token: null, answer: null };
const Context = createContext<Faults>(none);

export const useFaults = (): Faults => useContext(Context);

/** Looks at what was pasted before it is sent: what is no token stays in the page, where it can be put right. */
function look(form: FormData): Faults {
  const text = (name: string): string => String(form.get(name) ?? "");
  const token = text(addFields.accessToken);
  const isPrivate = text(addFields.kind) === "private";
  const answer = isPrivate ? "" : text(addFields.tokenResponse).trim();
  const read = token.trim() === "" && answer !== "" ? null : readPastedToken(token);
  return {
    token: read === null || read.ok ? null : read.failure,
    answer: answer === "" || isObject(answer) ? null : "not-json",
  };
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

interface CheckedFormProps {
  readonly id: string;
  readonly action: string;
  readonly children: ReactNode;
}

/** A form that posts without a script too; the server judges everything again. */
export function CheckedForm({ id, action, children }: CheckedFormProps) {
  const [faults, setFaults] = useState(none);
  const check = (event: FormEvent<HTMLFormElement>) => {
    const found = look(new FormData(event.currentTarget));
    setFaults(found);
    if (found.token === null && found.answer === null) return;
    event.preventDefault();
    const name = found.token === null ? addFields.tokenResponse : addFields.accessToken;
    const field = event.currentTarget.elements.namedItem(name);
    if (field instanceof HTMLElement) field.focus();
  };
  return (
    <form
      id={id}
      method="post"
      action={action}
      autoComplete="off"
      noValidate
      onSubmit={check}
      onInput={() => setFaults(none)}
      className="group/form grid min-w-0 gap-6"
    >
      <Context value={faults}>{children}</Context>
    </form>
  );
}
