"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { CopyButton } from "@/components/ui/copy-button";
import { TextField } from "@/components/ui/text-field";
import type { Messages } from "@/messages/en";

type Words = Pick<Messages["keys"], "add" | "made">;

interface NewKeyProps {
  readonly words: { readonly [Part in keyof Words]: Words[Part] };
  readonly common: Pick<Messages["common"], "copy" | "optional" | "required">;
}

type Made = { readonly kind: "none" | "waiting" | "failed" } | { readonly kind: "made"; readonly key: string };

const action = "/settings/keys/add";

/** The key comes by this script into this page and no other; without the script the form's own answer shows it. */
export function NewKey({ words, common }: NewKeyProps) {
  const router = useRouter();
  const [made, setMade] = useState<Made>({ kind: "none" });

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = new FormData(form).get("name");
    setMade({ kind: "waiting" });
    const key = await ask(typeof name === "string" ? name : "");
    setMade(key === null ? { kind: "failed" } : { kind: "made", key });
    if (key === null) return;
    form.reset();
    router.refresh();
  };

  return (
    <div className="grid gap-5">
      <form method="post" action={action} onSubmit={make} className="grid max-w-[40rem] gap-4">
        <TextField
          name="name"
          label={words.add.name}
          hint={words.add.nameHint}
          maxLength={80}
          required
          words={common}
        />
        <div>
          <button type="submit" disabled={made.kind === "waiting"} className={buttonStyle({ look: "first" })}>
            {words.add.make}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {made.kind === "failed" ? <p className="text-bad text-sm">✕ {words.add.failed}</p> : null}
        {made.kind === "made" ? (
          <div className="rounded-sm border border-line border-l-4 border-l-accent bg-well p-4">
            <p className="font-semibold">{words.made.title}</p>
            <p className="mt-1 text-ink-soft text-sm">{words.made.note}</p>
            <div className="mt-3 flex items-center gap-2 rounded-sm border border-line bg-sheet py-1 pr-1 pl-3">
              <code className="min-w-0 flex-1 select-all break-all text-sm">{made.key}</code>
              <CopyButton value={made.key} {...common.copy} title={words.made.label} />
            </div>
            <p className="mt-2 text-ink-soft text-sm">{words.made.use}</p>
          </div>
        ) : null}
      </div>
    </div>
  );
}

async function ask(name: string): Promise<string | null> {
  try {
    const answer = await fetch(action, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ name }),
    });
    if (answer.status !== 201) return null;
    const made: unknown = await answer.json();
    return typeof made === "object" && made !== null && "key" in made ? String(made.key) : null;
  } catch {
    return null;
  }
}
