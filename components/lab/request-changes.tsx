import type { LabMessages } from "@/messages/en/lab";
import type { RequestPart } from "./scenario-view";

interface RequestChangesProps {
  readonly changes: readonly RequestPart[];
  readonly t: LabMessages["does"]["changes"];
}

/** Field by field, literally; long values are cut, and say so. */
export function RequestChanges({ changes, t }: RequestChangesProps) {
  return (
    <dl className="grid w-fit max-w-full gap-x-4 gap-y-1 rounded-sm border border-line bg-well px-3 py-2 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      {changes.map((change) => {
        const { name, words, value, note } = show(change, t);
        return (
          <div key={`${change.kind} ${name}`} className="col-span-full grid grid-cols-subgrid max-sm:grid-cols-1">
            <dt className="wrap-anywhere font-mono text-ink-faint">{name}</dt>
            <dd className="wrap-anywhere min-w-0">
              {words === "" ? null : <span className="mr-2">{words}</span>}
              {value === "" ? null : <code className="text-ink">{value}</code>}
              {note === "" ? null : <span className="ml-2 text-ink-faint">({note})</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function show(change: RequestPart, t: RequestChangesProps["t"]) {
  const plain = { words: "", note: "" };
  switch (change.kind) {
    case "method":
      return { ...plain, name: t.method, value: change.value ?? "" };
    case "content-type":
      return { ...plain, name: "Content-Type", value: change.value ?? "" };
    case "authorization":
      return change.value === null
        ? { ...plain, name: "Authorization", words: t.notSent, value: "" }
        : { ...plain, name: "Authorization", value: change.value };
    case "drop":
      return { ...plain, name: change.name, words: t.notSent, value: "" };
    case "set":
    case "append":
      return {
        name: change.name,
        words: change.kind === "append" ? t.append : "",
        value: change.value,
        note: change.length > change.value.length ? t.length(change.length) : "",
      };
  }
}
