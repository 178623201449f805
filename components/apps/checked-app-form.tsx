"use client";

import { createContext, type FormEvent, type ReactNode, useContext, useState } from "react";
import { Fault } from "@/components/ui/fault";
import { TextField } from "@/components/ui/text-field";
import { appFields, checkRegistration, type RegistrationFault, readTyped } from "@/lib/trace/app-registration";
import type { AppMessages } from "@/messages/en/apps";

export type FaultWords = AppMessages["form"]["faults"];

const Faults = createContext<readonly RegistrationFault[]>([]);

/** Where a fault is put right. */
const inputOf = ({ field }: RegistrationFault): string => appFields[field === "scopes" ? "moreScopes" : field];

interface CheckedAppFormProps {
  readonly action: string;
  readonly kind: "add" | "change";
  /** What the server found wrong with it. */
  readonly faults: readonly RegistrationFault[];
  readonly children: ReactNode;
}

/** Looks before it is sent, so that nothing typed is lost, the secret least of all; the server judges everything again. */
export function CheckedAppForm({ action, kind, faults: said, children }: CheckedAppFormProps) {
  const [faults, setFaults] = useState(said);
  const check = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const found = checkRegistration(readTyped(new FormData(form)), kind);
    setFaults(found);
    const [first] = found;
    if (first === undefined) return;
    event.preventDefault();
    const field = form.elements.namedItem(inputOf(first));
    if (field instanceof HTMLElement) field.focus();
  };
  const typed = ({ target }: FormEvent<HTMLFormElement>) => {
    const name = target instanceof HTMLInputElement ? target.name : "";
    setFaults((before) => before.filter((fault) => appFields[fault.field] !== name && inputOf(fault) !== name));
  };
  return (
    <form
      method="post"
      action={action}
      autoComplete="off"
      noValidate
      onSubmit={check}
      onInput={typed}
      className="grid min-w-0 gap-5"
    >
      <Faults value={faults}>{children}</Faults>
    </form>
  );
}

interface CheckedFieldProps {
  readonly field: "name" | "clientId" | "clientSecret";
  readonly label: string;
  readonly hint: string;
  readonly words: { readonly required: string; readonly optional: string };
  readonly faults: FaultWords;
  readonly type?: "text" | "password";
  readonly value?: string;
  readonly autoComplete?: string;
  readonly literal?: boolean;
  readonly required?: boolean;
}

export function CheckedField({ field, faults: said, ...shown }: CheckedFieldProps) {
  const faults = useContext(Faults);
  const fault = faults.find((one) => one.field === field);
  return (
    <TextField
      {...shown}
      name={appFields[field]}
      first={faults[0]?.field === field}
      {...(fault === undefined ? {} : { error: said[field][fault.code] })}
    />
  );
}

export function ScopesFault({ faults: said }: { readonly faults: FaultWords }) {
  const fault = useContext(Faults).find((one) => one.field === "scopes");
  return <Fault text={fault === undefined ? undefined : said.scopes[fault.code]} />;
}
