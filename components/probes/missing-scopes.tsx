import { LinkButton } from "@/components/ui/link-button";
import { longestScope, scopeLength } from "@/lib/haravan/scope-lists";
import type { MissingScopes } from "@/lib/probe/consent/offer-consent";
import type { Messages } from "@/messages/en";

interface MissingScopesProps {
  readonly missing: MissingScopes;
  readonly t: Messages;
}

/** What all reads together lack, and the page that asks for it; in several lists where one request cannot carry it. */
export function MissingScopesPanel({ missing, t }: MissingScopesProps) {
  const words = t.calls.missing;
  const { names, elsewhere, inVain, offer, asks } = missing;
  const wanted = names.filter((name) => !elsewhere.includes(name));
  const { obstacle } = offer.consent;
  return (
    <section aria-labelledby="missing-scopes" className="border-line border-t px-6 py-3 text-sm max-md:px-4">
      <h3 id="missing-scopes" className="scroll-mt-24 font-semibold">
        {words.title(names.length)}
      </h3>
      <p className="wrap-anywhere mt-1 text-ink-soft">
        {wanted.map((name, at) => (
          <span key={name}>
            {at === 0 ? "" : ", "}
            <code>{name}</code>
          </span>
        ))}
      </p>
      {elsewhere.length === 0 ? null : <p className="mt-1 text-ink-soft">{words.elsewhere(elsewhere)}</p>}
      {inVain.length === 0 ? null : <p className="mt-1 text-warn">{t.store.page.inVain(inVain)}</p>}
      {obstacle === null || wanted.length === 0 ? null : (
        <p className="mt-1 text-ink-soft">{t.xRay.next.obstacles[obstacle]}</p>
      )}
      {asks.length < 2 ? null : <p className="mt-1 text-ink-soft">{words.split(asks.length)}</p>}
      {asks.length === 0 ? null : (
        <ul className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-2 print:hidden">
          {asks.map(({ scopes, address }, at) => (
            <li key={address} className="flex flex-wrap items-baseline gap-2">
              <LinkButton href={address} size="small">
                {asks.length === 1 ? words.ask(wanted.length) : words.askPart(at + 1, asks.length)}
              </LinkButton>
              <span className="text-ink-faint text-xs">{t.xRay.next.length(scopeLength(scopes), longestScope)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
