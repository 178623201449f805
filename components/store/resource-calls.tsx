import { Chip } from "@/components/ui/chip";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import type { Locale } from "@/messages/locale";
import { CallButton } from "./call-button";
import { type ResourceGroup, resourceGroups } from "./group-resources";
import { judgeScopes } from "./judge-scopes";
import { ProbeOutcome } from "./probe-outcome";
import { resourceName } from "./resource-name";

interface ResourceCallsProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** Every GET that needs no id, by what it is about; a group opens in place and stays open once it has an outcome. */
export function ResourceCalls(props: ResourceCallsProps) {
  const { t, installation } = props;
  const words = t.store.page.resources;
  return (
    <Sheet aria-labelledby="resources">
      <SheetHead id="resources" title={words.title} note={words.note} />
      {resourceGroups.map((group) => {
        const called = group.resources.filter(({ id }) => installation.probes.some(({ resource }) => resource === id));
        return (
          <details key={group.subject} open={called.length > 0} className="group border-line border-t">
            <summary className="flex min-h-11 items-center gap-3 px-6 py-1.5 text-sm hover:bg-well max-md:px-4">
              <span className="font-semibold">
                {group.subject === null ? t.scopes.unknownGroup : t.scopes.names[group.subject]}
              </span>
              <Chip mark={null}>{group.resources.length}</Chip>
              <span className="flex-1 truncate text-ink-soft max-md:hidden">
                {group.subject === null ? words.noScope : t.scopes.subjects[group.subject]}
              </span>
              <span
                aria-hidden="true"
                className="ml-auto text-ink-faint transition-transform group-open:rotate-90 motion-reduce:transition-none"
              >
                ›
              </span>
            </summary>
            <ResourceList group={group} {...props} />
          </details>
        );
      })}
    </Sheet>
  );
}

function ResourceList({
  group,
  installation,
  t,
  locale,
  nowMs,
}: ResourceCallsProps & { readonly group: ResourceGroup }) {
  const words = t.store.page;
  // The address of a call that the scope table shows as well is its row there.
  const inScopeTable = new Set(judgeScopes(installation).map(({ probe }) => probe?.resource));
  return (
    <ul className="divide-y divide-line border-line border-t">
      {group.resources.map((resource) => {
        const outcome = installation.probes.find((probe) => probe.resource === resource.id);
        return (
          <li
            key={resource.id}
            id={inScopeTable.has(resource.id) ? undefined : resource.id}
            className="grid scroll-mt-24 items-center gap-x-4 gap-y-1 px-6 py-2 text-sm target:bg-accent-wash max-md:grid-cols-[1fr_auto] max-md:px-4 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1.4fr)_minmax(0,1fr)_6.5rem]"
          >
            <span className="font-medium">{resourceName(resource.id, t.resources)}</span>
            <code className="text-ink-soft max-md:col-span-2 max-md:row-start-2">GET {resource.path}</code>
            <span className="text-ink-soft max-md:col-span-2 max-md:row-start-3">
              {outcome === undefined ? (
                words.resources.never
              ) : (
                <ProbeOutcome probe={outcome} locale={locale} nowMs={nowMs} noAnswer={t.run.step.noResponse} />
              )}
            </span>
            <CallButton
              installationId={installation.id}
              resource={resource.id}
              label={outcome === undefined ? words.table.call : words.table.callAgain}
              title={`GET ${resource.path}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
