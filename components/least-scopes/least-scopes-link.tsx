import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { findLeastScopes } from "@/lib/probe/scopes/least-scopes";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { presentScopes, readLeastQuery } from "./least-query";

/** From a store to the page that makes its list shorter, with what can be said already. */
export function LeastScopesLink({
  installation,
  t,
}: {
  readonly installation: InstallationView;
  readonly t: Messages;
}) {
  const words = t.leastScopes;
  const present = presentScopes(installation);
  const asked = readLeastQuery({}, installation);
  const found = findLeastScopes({ ...asked, privateToken: installation.origin === "private", present });
  const all = present?.length ?? 0;
  const needed = asked.calls.length === 0 ? all : found.least.length;
  return (
    <Sheet
      aria-label={words.title}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4 max-md:px-4"
    >
      <p className="min-w-0 max-w-[64ch] text-sm">
        <span className="font-semibold">{words.title}.</span>{" "}
        <span className="text-ink-soft">{words.teaser(needed, all)}</span>
      </p>
      <LinkButton href={`/stores/${installation.id}/least-scopes`}>{words.open}</LinkButton>
    </Sheet>
  );
}
