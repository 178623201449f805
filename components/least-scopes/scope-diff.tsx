import { Fragment } from "react";
import { Prose } from "@/components/ui/prose";
import { type Tone, toneText } from "@/components/ui/tone";
import type { LeastScopes, NotNeeded } from "@/lib/probe/scopes/least-scopes";
import type { Messages } from "@/messages/en";

interface Line {
  readonly names: readonly string[];
  readonly mark: string;
  readonly tone: Tone;
  readonly said: string;
  readonly why: string | null;
}

/** The present list beside the smallest one: what can go and why, what must come, what stays. */
export function ScopeDiff({ found, t }: { readonly found: LeastScopes; readonly t: Messages["leastScopes"]["diff"] }) {
  const lines: readonly Line[] = [
    ...found.remove.map(({ name, why }) => ({
      names: [name],
      mark: "−",
      tone: "warn" as const,
      said: t.remove,
      why: sayWhy(why, t),
    })),
    ...found.add.map(({ name, covered }) => ({
      names: [name],
      mark: "+",
      tone: "good" as const,
      said: t.add,
      why: covered ? t.covered : t.missing,
    })),
    // What stays needs no line each: it is no news.
    ...(found.keep.length === 0
      ? []
      : [{ names: found.keep, mark: "=", tone: "none" as const, said: t.keep, why: null }]),
  ];
  return (
    <ul aria-label={t.title} className="divide-y divide-line border-line border-t text-sm">
      {lines.map(({ names, mark, tone, said, why }) => (
        <li key={names.join(" ")} className="grid grid-cols-[1rem_1fr] items-baseline gap-x-2 px-6 py-1.5 max-md:px-4">
          <span aria-hidden="true" className={`font-bold font-mono ${toneText[tone]}`}>
            {mark}
          </span>
          <span className="min-w-0">
            {names.map((name) => (
              <Fragment key={name}>
                <code className="mr-1">{name}</code>{" "}
              </Fragment>
            ))}
            <span className="text-ink-soft">{said}</span>
            {why === null ? null : (
              <span className="text-ink-soft">
                : <Prose text={why} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sayWhy(why: NotNeeded, t: Messages["leastScopes"]["diff"]): string {
  switch (why.kind) {
    case "in-write":
      return t.inWrite(why.write);
    case "only-read":
      return t.onlyRead(why.read);
    case "no-call":
      return t.noCall;
    case "not-wanted":
      return t.notWanted;
    case "undocumented":
      return t.undocumented;
  }
}
