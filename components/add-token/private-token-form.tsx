import { ScopePicker } from "@/components/scopes/scope-picker";
import { Button } from "@/components/ui/button";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { Messages } from "@/messages/en";

/** What can be made on the sandbox, and what was wrong with the last try. */
export interface Rehearsal {
  readonly apps: readonly { readonly id: string; readonly name: string }[];
  readonly stores: readonly { readonly orgid: string; readonly name: string }[];
  readonly app: string;
  readonly orgid: string;
  readonly scopes: readonly string[];
  readonly fault: string | null;
}

const look =
  "min-h-11 w-full rounded-sm border border-field-line bg-paper px-3 py-2 hover:border-ink-faint max-md:text-[1rem]";

/** A private token for a rehearsal: made on the sandbox and kept here at once, without passing a browser. */
export function PrivateTokenForm({ t, rehearsal }: { readonly t: Messages; readonly rehearsal: Rehearsal }) {
  const words = t.addToken.rehearse;
  const { apps, stores, app, orgid, scopes, fault } = rehearsal;
  const said = Object.entries(words.faults).find(([name]) => name === fault)?.[1];
  return (
    <Sheet aria-labelledby="rehearse">
      <SheetHead id="rehearse" title={words.title} note={words.note} />
      <form method="post" action="/stores/add/private" className="grid gap-5 px-6 pb-6 max-md:px-4 max-md:pb-4">
        {said === undefined ? null : (
          <p role="alert" className="text-bad text-sm">
            <span aria-hidden="true" className="mr-1.5 font-bold font-mono">
              ✕
            </span>
            {said}
          </p>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <label className="grid gap-1.5 font-medium text-sm">
            {words.app}
            <select name="app" defaultValue={app} className={look}>
              {apps.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1.5 font-medium text-sm">
            {words.store}
            <select name="orgid" defaultValue={orgid} className={look}>
              {stores.map((store) => (
                <option key={store.orgid} value={store.orgid}>
                  {`${store.name} (${store.orgid})`}
                </option>
              ))}
            </select>
          </label>
        </div>
        <details className="group rounded-sm border border-line" open={fault === "scopes"}>
          <summary className="flex min-h-11 items-center justify-between gap-4 rounded-sm px-4 py-2 font-medium text-sm hover:bg-well">
            {words.scopes}
            <span aria-hidden="true" className="transition-transform group-open:rotate-90">
              ›
            </span>
          </summary>
          <div className="border-line border-t px-4 py-4">
            <ScopePicker name="privateScopes" moreName="morePrivateScopes" selected={scopes} t={t} />
          </div>
        </details>
        <div>
          <Button>{words.send}</Button>
        </div>
      </form>
    </Sheet>
  );
}
