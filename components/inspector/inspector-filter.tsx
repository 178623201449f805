import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import type { Messages } from "@/messages/en";

export interface InspectorFilter {
  readonly app: string;
  readonly run: string;
  readonly check: string;
}

interface InspectorFilterFormProps {
  readonly filter: InspectorFilter;
  readonly apps: readonly { readonly id: string; readonly name: string }[];
  readonly t: Messages["inspector"];
}

const look = "min-h-11 w-full rounded-sm border border-field-line bg-paper px-3 py-2 hover:border-ink-faint";

/** A plain GET form: what is shown has an address. */
export function InspectorFilterForm({ filter, apps, t }: InspectorFilterFormProps) {
  const words = t.filter;
  const filtered = [filter.app, filter.run, filter.check].some((value) => value !== "");
  return (
    <form method="get" action="/inspector" className="flex flex-wrap items-end gap-3">
      <label className="grid flex-[1_1_11rem] gap-1 text-sm">
        {words.app}
        <select name="app" defaultValue={filter.app} className={look}>
          <option value="">{words.all}</option>
          {apps.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid flex-[1_1_11rem] gap-1 text-sm">
        {words.run}
        <input name="run" defaultValue={filter.run} maxLength={64} className={`${look} font-mono`} />
      </label>
      <label className="grid flex-[1_1_11rem] gap-1 text-sm">
        {words.check}
        <input name="check" defaultValue={filter.check} maxLength={60} className={`${look} font-mono`} />
      </label>
      <button type="submit" className={buttonStyle({})}>
        {words.apply}
      </button>
      {filtered ? <LinkButton href="/inspector">{words.clear}</LinkButton> : null}
    </form>
  );
}
