import { ProbeOutcome } from "@/components/store/probe-outcome";
import { RefreshFirst } from "@/components/token/refresh-first";
import { Button } from "@/components/ui/button";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { paramsOf } from "@/lib/haravan/resources";
import type { CallView } from "@/lib/probe/calls/call-view";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { callFields, callHref, queryRows } from "./fields";

interface CallFormProps {
  readonly view: CallView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** Ids into the path, names and values into the query; what was sent last stands in it. */
export function CallForm({ view, t, locale, nowMs }: CallFormProps) {
  const words = t.xRay.call;
  const { call, outcome, installation } = view;
  const [path = "", search = ""] = (outcome?.path ?? "").split("?");
  const before = path === "" ? {} : paramsOf(call.path, path);
  const query = [...new URLSearchParams(search)];
  const rows = Array.from(
    { length: Math.max(queryRows, query.length + 1) },
    (_, index) => query[index] ?? (["", ""] as const),
  );
  return (
    <Sheet aria-labelledby="call">
      <SheetHead id="call" title={words.title} note={words.note} />
      <form
        method="post"
        action={`${callHref(installation.id, call.resource)}/call`}
        className="grid gap-4 px-6 pb-6 max-md:px-4"
      >
        {call.parameters.map((name) => (
          <TextField
            key={name}
            name={callFields.param(name)}
            label={words.parameter(name)}
            value={before[name] ?? ""}
            pattern="[\w\-]{1,64}"
            invalid={words.parameterInvalid}
            literal
            words={t.common}
          />
        ))}
        <fieldset className="min-w-0">
          <legend className="font-medium text-sm">{words.query}</legend>
          <p className="mt-0.5 text-ink-soft text-sm">{words.queryNote}</p>
          <div className="mt-2 grid gap-2">
            {rows.map(([name, value], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <div key={index} className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-2">
                <QueryInput name={callFields.queryName} label={`${words.name} ${index + 1}`} value={name} />
                <QueryInput name={callFields.queryValue} label={`${words.value} ${index + 1}`} value={value} />
              </div>
            ))}
          </div>
        </fieldset>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <RefreshFirst installation={installation} t={t} nowMs={nowMs} />
          <Button look={view.next.kind === "call" ? "first" : "plain"}>{words.button}</Button>
          <span className="text-ink-soft">
            {words.newest}:{" "}
            {outcome === null ? (
              words.never
            ) : (
              <ProbeOutcome probe={outcome} locale={locale} nowMs={nowMs} noAnswer={t.run.step.noResponse} />
            )}
          </span>
        </div>
      </form>
    </Sheet>
  );
}

function QueryInput({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <input
      name={name}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      maxLength={500}
      autoComplete="off"
      spellCheck={false}
      className="min-h-11 w-full rounded-sm border border-field-line bg-paper px-3 py-2 font-mono text-sm hover:border-ink-faint max-md:text-[1rem]"
    />
  );
}
