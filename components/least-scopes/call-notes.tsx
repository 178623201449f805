import { Prose } from "@/components/ui/prose";
import type { KnownCall } from "@/lib/probe/calls/known-calls";
import type { LeastScopes } from "@/lib/probe/scopes/least-scopes";
import type { Messages } from "@/messages/en";
import { wireName } from "./call-name";

interface CallNotesProps {
  readonly found: LeastScopes;
  readonly t: Messages["leastScopes"]["notes"];
}

/** More names than these make no sentence: they are counted, and unfold. */
const mostNamed = 3;

/** Where the list cannot be sure, and why. */
export function CallNotes({ found, t }: CallNotesProps) {
  const notes = [
    { calls: found.privateOnly, say: t.privateOnly },
    { calls: found.withoutScope, say: t.withoutScope },
    { calls: found.disputed, say: t.disputed },
  ].filter(({ calls }) => calls.length > 0);
  return notes.length === 0 ? null : (
    <div className="grid gap-2 border-line border-t px-6 py-4 text-ink-soft text-sm max-md:px-4">
      {notes.map(({ calls, say }) =>
        calls.length > mostNamed ? (
          <Folded key={say("")} said={say(t.count(calls.length))} calls={calls} />
        ) : (
          <p key={say("")}>
            <Prose text={say(t.names(calls.map(wireName)))} />
          </p>
        ),
      )}
    </div>
  );
}

function Folded({ said, calls }: { readonly said: string; readonly calls: readonly KnownCall[] }) {
  return (
    <details className="group">
      <summary className="flex items-baseline gap-2 hover:underline max-md:min-h-11">
        <span
          aria-hidden="true"
          className="text-ink-faint transition-transform group-open:rotate-90 motion-reduce:transition-none"
        >
          ›
        </span>
        <span>
          <Prose text={said} />
        </span>
      </summary>
      <ul className="mt-1 grid gap-x-6 gap-y-0.5 pl-4 text-xs sm:grid-cols-2">
        {calls.map((call) => (
          <li key={call.resource}>
            <code>{wireName(call)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
