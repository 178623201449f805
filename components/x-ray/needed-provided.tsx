import { Chip } from "@/components/ui/chip";
import type { CallView } from "@/lib/probe/calls/call-view";
import type { Messages } from "@/messages/en";

/** The two words of every 403, side by side. */
export function NeededProvided({ view, t }: { readonly view: CallView; readonly t: Messages["xRay"] }) {
  const { ray, call } = view;
  const { needed, provided, opens } = ray;
  return (
    <dl className="grid border-line border-t md:grid-cols-2 md:[&>div+div]:border-line md:[&>div+div]:border-l">
      <div className="min-w-0 px-6 py-4 max-md:px-4">
        <dt className="font-semibold text-sm">{t.needed}</dt>
        <dd className="mt-2 text-sm">
          {needed.length === 0 ? (
            t.neededNone
          ) : (
            <ul className="flex flex-wrap items-center gap-1.5">
              {needed.map((name, index) => (
                <li key={name}>
                  <Chip mark={null} tone={name === opens ? "good" : "none"}>
                    <code className={index === 0 ? "font-semibold" : ""}>{name}</code>
                  </Chip>
                </li>
              ))}
            </ul>
          )}
          {needed.length > 1 ? <p className="mt-1 text-ink-soft">{t.neededOr}</p> : null}
          {call.privateAppOnly ? <p className="mt-1 text-ink-soft">{t.neededPrivate}</p> : null}
        </dd>
      </div>
      <div className="min-w-0 border-line px-6 py-4 max-md:border-t max-md:px-4">
        <dt className="font-semibold text-sm">{t.provided}</dt>
        <dd className="mt-2 text-sm">
          {provided === null ? (
            t.providedUnknown
          ) : provided.length === 0 ? (
            t.providedNone
          ) : (
            <ul className="flex flex-wrap items-center gap-1.5">
              {provided.map((name) => (
                <li key={name}>
                  <Chip tone={name === opens ? "good" : "none"} mark={name === opens ? "✓" : null}>
                    <code>{name}</code>
                    {name === opens ? <span className="sr-only">: {t.opens}</span> : null}
                  </Chip>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
