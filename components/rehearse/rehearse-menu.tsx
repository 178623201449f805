import { Button } from "@/components/ui/button";
import type { Rehearsal, RehearsalMenu } from "@/lib/trace/rehearsals";
import type { Messages } from "@/messages/en";
import { rehearseFields as fields } from "./fields";

interface RehearseMenuProps {
  /** Stands inside, so that a link to it opens the menu. */
  readonly id?: string;
  readonly menu: RehearsalMenu;
  readonly action: string;
  readonly t: Messages["rehearse"];
}

const groups = ["request", "token", "install", "call"] as const;

/** What can go wrong on purpose from here. A disclosure that works without a script; every button is one rehearsal. */
export function RehearseMenu({ id, menu, action, t }: RehearseMenuProps) {
  const offered = groups.filter((group) => menu[group].length > 0);
  if (offered.length === 0) return null;
  return (
    <details className="group rounded-md border border-line bg-sheet print:hidden">
      <summary className="flex min-h-11 items-center justify-between gap-4 rounded-md px-6 py-2 font-semibold text-sm hover:bg-well max-md:px-4">
        {t.title}
        <span
          aria-hidden="true"
          className="text-ink-faint transition-transform group-open:rotate-90 motion-reduce:transition-none"
        >
          ›
        </span>
      </summary>
      <div id={id} className="grid scroll-mt-16 gap-6 border-line border-t px-6 py-5 max-md:px-4">
        <p className="max-w-[68ch] text-ink-soft text-sm">{t.note}</p>
        {offered.map((group) => (
          <form key={group} method="post" action={action}>
            <fieldset className="min-w-0">
              <legend className="font-semibold text-sm">{t.groups[group].title}</legend>
              <p className="mt-0.5 mb-2 text-ink-soft text-sm">{t.groups[group].note}</p>
              <RehearseButtons names={menu[group]} t={t} scopes={menu.scopes} />
            </fieldset>
          </form>
        ))}
      </div>
    </details>
  );
}

interface RehearseButtonsProps {
  readonly names: readonly Rehearsal[];
  readonly t: Messages["rehearse"];
  readonly scopes?: readonly string[];
  /** The id of the form that they belong to, when they do not stand in it. */
  readonly form?: string;
}

export function RehearseButtons({ names, t, scopes = [], form }: RehearseButtonsProps) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      {names.map((name) => {
        if (name !== "leave-out-scope") return <RehearseButton key={name} name={name} t={t} form={form} />;
        if (scopes.length === 0) return null;
        return (
          <span key={name} className="flex flex-wrap items-end gap-2">
            <label className="grid gap-1 text-ink-soft text-xs">
              {t.scope}
              <select
                name={fields.scope}
                className="min-h-9 rounded-sm border border-field-line bg-paper px-2 font-mono text-ink text-sm max-md:min-h-11"
              >
                {scopes.map((scope) => (
                  <option key={scope}>{scope}</option>
                ))}
              </select>
            </label>
            <RehearseButton name={name} t={t} form={form} />
          </span>
        );
      })}
    </div>
  );
}

interface RehearseButtonProps {
  readonly name: Rehearsal;
  readonly t: Messages["rehearse"];
  readonly form: string | undefined;
}

function RehearseButton({ name, t, form }: RehearseButtonProps) {
  return (
    <Button name={fields.what} value={name} size="small" form={form}>
      {t.names[name]}
    </Button>
  );
}
